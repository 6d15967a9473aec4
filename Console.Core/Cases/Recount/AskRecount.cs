using GovConsole.Access;
using GovConsole.Audit;
using GovConsole.Data;
using GovConsole.Jobs;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Cases.Recount;

/// <summary>Has the figures proved now, without waiting for the night.</summary>
public sealed class AskRecount(IDbContextFactory<ConsoleDb> dbs, TimeProvider clock)
{
    /// <returns>The job; the one that is under way, whoever asked for it, if there is one.</returns>
    /// <exception cref="RuleException"><c>Access.Forbidden</c>, <c>Access.PostRevoked</c></exception>
    public Task<Guid> RunAsync(Actor actor, CancellationToken ct) => dbs.WriteAsync(async db =>
    {
        await db.DemandAsync(actor, Permission.RebuildStatistics, null, ct);
        if (await db.Jobs
            .Where(x => x.Kind == RecountTallies.Kind && (x.State == JobState.Queued || x.State == JobState.Running))
            .Select(x => (Guid?)x.Id).FirstOrDefaultAsync(ct) is { } underWay) return underWay;

        var at = clock.UtcNow();
        db.AuditEntries.Add(actor.Did("Audit.RecountAsked", "tallies", at));
        return db.QueueJob(RecountTallies.Kind, new { }, actor, at);
    }, ct);
}
