using GovConsole.Access;
using GovConsole.Audit;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Statistics;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Cases;

/// <summary>Throws the tallies away and counts every case again. What comes out must be what stood there before.</summary>
public sealed class RebuildTallies(IDbContextFactory<ConsoleDb> dbs, TimeProvider clock)
{
    private const int Batch = 2_000;

    /// <returns>The number of cases counted.</returns>
    public Task<long> RunAsync(Actor actor, CancellationToken ct) => dbs.WriteAsync(async db =>
    {
        await db.DemandAsync(actor, Permission.RebuildStatistics, null, ct);
        await db.Tallies.ExecuteDeleteAsync(ct);
        var counted = await CountAsync(db, ct);
        db.AuditEntries.Add(actor.Did("Audit.TalliesRebuilt", "tallies", clock.UtcNow()));
        return counted;
    }, ct);

    /// <summary>Folds every case into tallies that are empty.</summary>
    internal static async Task<long> CountAsync(ConsoleDb db, CancellationToken ct)
    {
        var (counted, last) = (0L, Guid.Empty);
        while (true)
        {
            var batch = await db.Cases.AsNoTracking().Where(x => x.Id > last).OrderBy(x => x.Id).Take(Batch).ToListAsync(ct);
            if (batch.Count == 0) return counted;

            await db.FoldAsync(batch.Select(found => CaseCounts.Fact(found, CaseCounts.Of(found))), ct);
            (counted, last) = (counted + batch.Count, batch[^1].Id);
        }
    }
}
