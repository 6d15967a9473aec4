using System.Text.Json;
using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Jobs;

/// <summary>One attempt at a job, as its handler sees it: what is asked, for whom, where to go on, and how to say how far it came.</summary>
public sealed class JobRun(IDbContextFactory<ConsoleDb> dbs, TimeProvider clock, Job job)
{
    public Guid Id => job.Id;

    public string Kind => job.Kind;

    /// <summary>How much earlier attempts have done.</summary>
    public long Done => job.Done;

    public long? Total => job.Total;

    /// <summary>Where an earlier attempt stopped; null at the beginning.</summary>
    public string? Position => job.Position;

    /// <summary>Who asked for it, in the post in which they asked. Use cases look that post up again, as for any other deed.</summary>
    public Actor Actor => job is { OwnerId: { } account, GrantId: { } grant, Role: { } role, Unit: { } unit }
        ? new(account, grant, job.Owner, role, unit)
        : throw new InvalidOperationException($"{job.Kind} is the system's own job.");

    public T Read<T>() => JsonSerializer.Deserialize<T>(job.Arguments)!;

    /// <summary>
    /// Notes in the handler's own transaction how far it comes with it and where the next batch begins.
    /// A job that was cancelled, or that another process has taken up, is stopped here and the transaction with it.
    /// </summary>
    public async Task StepAsync(ConsoleDb db, long done, string? position, CancellationToken ct, long? total = null)
    {
        var now = clock.UtcNow();
        var noted = await Mine(db).ExecuteUpdateAsync(row => row
            .SetProperty(x => x.Done, done)
            .SetProperty(x => x.Total, x => total ?? x.Total)
            .SetProperty(x => x.Position, position)
            .SetProperty(x => x.Losses, 0)
            .SetProperty(x => x.HeartbeatAt, now), ct);
        if (noted == 0) throw new JobStopped();
    }

    /// <summary>The same in a small transaction of its own, for work that writes nothing or need not begin where it stopped.</summary>
    public Task ReportAsync(long done, long? total, CancellationToken ct) =>
        dbs.WriteAsync(db => StepAsync(db, done, null, ct, total), ct);

    /// <summary>Says that the work goes on.</summary>
    /// <returns>False when it shall not: cancelled, or taken up by another process.</returns>
    internal Task<bool> BeatAsync(CancellationToken ct) => dbs.WriteAsync(async db =>
    {
        var now = clock.UtcNow();
        return await Mine(db).ExecuteUpdateAsync(row => row.SetProperty(x => x.HeartbeatAt, now), ct) > 0;
    }, ct);

    internal Task EndAsync(JobState state, JobResult result) => dbs.WriteAsync(async db =>
    {
        var (now, args) = (clock.UtcNow(), Job.WriteArgs(result.Args));
        await Mine(db).ExecuteUpdateAsync(row => row
            .SetProperty(x => x.State, state)
            .SetProperty(x => x.MessageCode, result.Code)
            .SetProperty(x => x.MessageArgs, args)
            .SetProperty(x => x.ResultUrl, result.Url)
            .SetProperty(x => x.EndedAt, now), CancellationToken.None);
    }, CancellationToken.None);

    /// <summary>Puts it back for whoever comes next: this process is being stopped.</summary>
    internal Task LeaveAsync() => dbs.WriteAsync(async db => await Mine(db).ExecuteUpdateAsync(row => row
        .SetProperty(x => x.State, JobState.Queued).SetProperty(x => x.Holder, (string?)null), CancellationToken.None), CancellationToken.None);

    private IQueryable<Job> Mine(ConsoleDb db) => db.Jobs.Where(x => x.Id == job.Id && x.State == JobState.Running && x.Runs == job.Runs);
}

/// <summary>The job is no longer this attempt's to do.</summary>
public sealed class JobStopped() : OperationCanceledException("The job was cancelled or taken up by another process.");
