namespace GovConsole.Web.Shared.States;

/// <summary>A failure that nobody foresaw: the reader sees a number, only the log sees what happened.</summary>
internal static class Incident
{
    public static string Note(ILogger log, Exception exception)
    {
        var id = Guid.CreateVersion7().ToString("n")[20..].ToUpperInvariant();
        log.LogError(exception, "Incident {Id}", id);
        return id;
    }
}
