using System.Collections.Concurrent;
using GovConsole.Access.Sessions;

namespace GovConsole.Web.Access.Sessions;

/// <summary>Which sessions were used, written down together once a minute: no request waits for a write because somebody looked at a page.</summary>
internal sealed partial class SeenSessions(KeepSeen keep, TimeProvider clock, ILogger<SeenSessions> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    private ConcurrentDictionary<Guid, bool> seen = [];

    public void Note(Guid session) => seen.TryAdd(session, true);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken)) await KeepAsync(stoppingToken);
    }

    internal async Task KeepAsync(CancellationToken ct)
    {
        var noted = Interlocked.Exchange(ref seen, []);
        try
        {
            if (!noted.IsEmpty) await keep.RunAsync([.. noted.Keys], clock.GetUtcNow().UtcDateTime, ct);
        }
        // Somebody may be writing for long; what was seen is written down the next time.
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            foreach (var session in noted.Keys) Note(session);
            LogTrouble(exception);
        }
    }

    [LoggerMessage(LogLevel.Warning, "When sessions were last used could not be written down; trying again")]
    private partial void LogTrouble(Exception exception);
}
