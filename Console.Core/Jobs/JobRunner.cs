using GovConsole.Data;
using GovConsole.Jobs.Schedules;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace GovConsole.Jobs;

/// <summary>Does what is due: queues the recurring work whose time has come, then takes one job after another until none is left.</summary>
public sealed partial class JobRunner(
    IDbContextFactory<ConsoleDb> dbs, IServiceProvider services, IEnumerable<JobKind> kinds, QueueDueWork queueDueWork, TakeJob takeJob,
    TimeProvider clock, ILogger<JobRunner> log)
{
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(5);

    private readonly Dictionary<string, Type> handlers = kinds.ToDictionary(kind => kind.Kind, kind => kind.Handler);

    /// <returns>How many jobs were run, whatever came of them.</returns>
    public async Task<int> RunDueAsync(CancellationToken ct)
    {
        await queueDueWork.RunAsync(ct);
        var run = 0;
        for (; await takeJob.RunAsync(ct) is { } job; run++) await RunAsync(job, ct);
        return run;
    }

    private async Task RunAsync(Job job, CancellationToken ct)
    {
        var run = new JobRun(dbs, clock, job);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(ct);
        var beating = BeatAsync(run, stop);
        var (began, state) = (clock.GetTimestamp(), JobState.Cancelled);
        try
        {
            var handler = (IJobHandler)services.GetRequiredService(handlers[job.Kind]);
            await run.EndAsync(JobState.Done, await handler.RunAsync(run, stop.Token));
            state = JobState.Done;
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            await run.LeaveAsync();
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            LogStopped(job.Kind, job.Id);
        }
        catch (JobStopped)
        {
            LogStopped(job.Kind, job.Id);
        }
        catch (RuleException broken)
        {
            state = JobState.Failed;
            await run.EndAsync(state, new(broken.Broken[0].Code, broken.Broken[0].Args));
        }
        catch (Exception exception)
        {
            LogFailed(exception, job.Kind, job.Id);
            state = JobState.Failed;
            await run.EndAsync(state, new("Job.Failed"));
        }
        finally
        {
            await stop.CancelAsync();
            await beating;
            Figures.Jobs.Record(clock.GetElapsedTime(began).TotalSeconds, new("kind", job.Kind), new("state", $"{state}"));
        }
    }

    private async Task BeatAsync(JobRun run, CancellationTokenSource stop)
    {
        try
        {
            do await Task.Delay(Beat, clock, stop.Token);
            while (await run.BeatAsync(stop.Token));
            await stop.CancelAsync();
        }
        catch (OperationCanceledException)
        {
            // The job is over.
        }
        catch (Exception exception)
        {
            // A database that cannot be reached now may be there for the next step, which asks the same question.
            LogSilent(exception, run.Kind, run.Id);
        }
    }

    [LoggerMessage(LogLevel.Information, "Job {Kind} {Id} was cancelled or taken up elsewhere")]
    private partial void LogStopped(string kind, Guid id);

    [LoggerMessage(LogLevel.Error, "Job {Kind} {Id} failed")]
    private partial void LogFailed(Exception exception, string kind, Guid id);

    [LoggerMessage(LogLevel.Warning, "Job {Kind} {Id} could not say that it goes on")]
    private partial void LogSilent(Exception exception, string kind, Guid id);
}
