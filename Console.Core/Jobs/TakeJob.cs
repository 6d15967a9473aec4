using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Jobs;

/// <summary>
/// Takes the oldest job that waits, or whose process has been silent for longer than its lease. The taking is one conditional update,
/// so of two nodes that want the same job one has it and the other looks further.
/// </summary>
public sealed class TakeJob(IDbContextFactory<ConsoleDb> dbs, IEnumerable<JobKind> kinds, JobNode node, TimeProvider clock)
{
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);
    /// <summary>A job whose process dies this often without coming forward is given up.</summary>
    public const int MostLosses = 5;

    private readonly string[] known = [.. kinds.Select(kind => kind.Kind)];

    /// <returns>The job, now held by this process; null when there is nothing to take.</returns>
    public async Task<Job?> RunAsync(CancellationToken ct)
    {
        while (await dbs.ReadAsync(db => NextAsync(db, ct), ct) is { } next)
            if (await dbs.WriteAsync(db => TakeAsync(db, next, ct), ct)) return await dbs.ReadAsync(db => db.Jobs.SingleAsync(x => x.Id == next.Id, ct), ct);
        return null;
    }

    /// <summary>Frees at once what a process of this node left behind when it died, without waiting for its lease to run out.</summary>
    public Task<int> FreeAsync(CancellationToken ct) => dbs.WriteAsync(async db =>
    {
        var held = await db.Jobs.AsNoTracking().Where(x => x.State == JobState.Running && x.Holder != null).Select(x => new { x.Id, x.Runs, x.Holder }).ToListAsync(ct);
        var freed = 0;
        foreach (var job in held.Where(job => node.HasBuried(job.Holder!)))
            freed += await db.Jobs.Where(x => x.Id == job.Id && x.Runs == job.Runs && x.State == JobState.Running).ExecuteUpdateAsync(row => row
                .SetProperty(x => x.State, JobState.Queued).SetProperty(x => x.Holder, (string?)null).SetProperty(x => x.Losses, x => x.Losses + 1), ct);
        return freed;
    }, ct);

    private Task<Job?> NextAsync(ConsoleDb db, CancellationToken ct)
    {
        // A heartbeat ahead of the clock is none: somebody has put the clock back.
        var (silent, ahead) = (clock.UtcNow() - Lease, clock.UtcNow() + Lease);
        return db.Jobs
            .Where(x => known.Contains(x.Kind))
            .Where(x => x.State == JobState.Queued || x.State == JobState.Running && (x.HeartbeatAt < silent || x.HeartbeatAt > ahead))
            .OrderBy(x => x.Id).FirstOrDefaultAsync(ct);
    }

    private async Task<bool> TakeAsync(ConsoleDb db, Job next, CancellationToken ct)
    {
        var now = clock.UtcNow();
        var losses = next.State is JobState.Running ? next.Losses + 1 : next.Losses;
        var seen = db.Jobs.Where(x => x.Id == next.Id && x.State == next.State && x.Runs == next.Runs && x.HeartbeatAt == next.HeartbeatAt);
        if (losses >= MostLosses)
        {
            await seen.ExecuteUpdateAsync(row => row
                .SetProperty(x => x.State, JobState.Failed).SetProperty(x => x.MessageCode, "Job.GivenUp").SetProperty(x => x.EndedAt, now), ct);
            return false;
        }

        return await seen.ExecuteUpdateAsync(row => row
            .SetProperty(x => x.State, JobState.Running)
            .SetProperty(x => x.Holder, node.Holder)
            .SetProperty(x => x.Runs, x => x.Runs + 1)
            .SetProperty(x => x.Losses, losses)
            .SetProperty(x => x.StartedAt, x => x.StartedAt ?? now)
            .SetProperty(x => x.HeartbeatAt, now), ct) > 0;
    }
}
