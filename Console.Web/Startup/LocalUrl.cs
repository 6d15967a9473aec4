namespace GovConsole.Web.Startup;

/// <summary>Keeps a way back on this site: //x, /\x, https:x and what hides a control character lead home instead.</summary>
public static class LocalUrl
{
    public static string Or(string? url, string otherwise) =>
        url is ['/', ..] && url is not ['/', '/' or '\\', ..] && !url.Any(char.IsControl) ? url : otherwise;
}
