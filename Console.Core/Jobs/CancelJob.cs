using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Jobs;

/// <summary>
/// Stops one of somebody's own jobs. What its finished batches wrote stays; the batch at hand is rolled back, since its handler is refused
/// the next step.
/// </summary>
public sealed class CancelJob(IDbContextFactory<ConsoleDb> dbs, TimeProvider clock)
{
    /// <exception cref="RuleException"><c>Job.Unknown</c>, or <c>Job.AlreadyEnded</c> when nothing is left to stop.</exception>
    public Task RunAsync(Guid id, Actor actor, CancellationToken ct) => dbs.WriteAsync(async db =>
    {
        var now = clock.UtcNow();
        var own = db.Jobs.OwnedBy(actor).Where(x => x.Id == id);
        var stopped = await own.Where(x => x.State == JobState.Queued || x.State == JobState.Running).ExecuteUpdateAsync(row => row
            .SetProperty(x => x.State, JobState.Cancelled).SetProperty(x => x.EndedAt, now), ct);
        if (stopped == 0) throw new RuleException(await own.AnyAsync(ct) ? "Job.AlreadyEnded" : "Job.Unknown");
    }, ct);
}
