using GovConsole.Jobs;

namespace GovConsole.Web.Startup;

/// <summary>
/// Runs what is due for as long as the node stands: what its predecessor left behind first, then whatever is queued, on two lines so that
/// one long job does not keep everybody waiting.
/// </summary>
internal sealed partial class JobHost(JobRunner runner, TakeJob takeJob, TimeProvider clock, ILogger<JobHost> log) : BackgroundService
{
    private const int Lines = 2;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan PauseAfterTrouble = TimeSpan.FromSeconds(15);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await TryAsync(async () => await takeJob.FreeAsync(stoppingToken), stoppingToken);
        await Task.WhenAll(Enumerable.Range(0, Lines).Select(_ => Task.Run(() => RunAsync(stoppingToken), stoppingToken)));
    }

    private async Task RunAsync(CancellationToken ct)
    {
        while (!ct.IsCancellationRequested)
            await TryAsync(async () =>
            {
                await runner.RunDueAsync(ct);
                await Task.Delay(Pause, clock, ct);
            }, ct);
    }

    // A database that is away for a while must not end the line for good.
    private async Task TryAsync(Func<Task> work, CancellationToken ct)
    {
        try
        {
            await work();
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
        }
        catch (Exception exception)
        {
            LogTrouble(exception);
            await Task.Delay(PauseAfterTrouble, clock, CancellationToken.None).WaitAsync(ct).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    [LoggerMessage(LogLevel.Error, "Jobs cannot be run now; trying again")]
    private partial void LogTrouble(Exception exception);
}
