using GovConsole.Statistics.Settling;

namespace GovConsole.Web.Startup;

/// <summary>Folds what was posted to the figures every few seconds, for as long as the node stands.</summary>
internal sealed partial class SettleHost(SettleTallies settle, TimeProvider clock, ILogger<SettleHost> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(3);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken)) await TryAsync(stoppingToken);
    }

    private async Task TryAsync(CancellationToken ct)
    {
        try
        {
            await settle.RunAsync(ct);
        }
        // Figures are whole without it; what is posted stays and is folded the next time.
        catch (Exception exception) when (!ct.IsCancellationRequested)
        {
            LogTrouble(exception);
        }
    }

    [LoggerMessage(LogLevel.Warning, "The figures could not be settled now; trying again")]
    private partial void LogTrouble(Exception exception);
}
