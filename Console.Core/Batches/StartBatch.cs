using GovConsole.Access;
using GovConsole.Audit;
using GovConsole.Data;
using GovConsole.Identities;
using GovConsole.Jobs;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Batches;

/// <summary>Lets the rows of a checked batch become cases, in the background. A batch in which a row is still wrong is not started.</summary>
public sealed class StartBatch(IDbContextFactory<ConsoleDb> dbs, Seal seal, TimeProvider clock)
{
    /// <exception cref="RuleException"><c>Batch.RowsBroken</c> with their number, <c>Batch.NoRows</c>, or <c>Batch.NotOpen</c> when it was started already.</exception>
    public Task RunAsync(string number, Actor actor, CancellationToken ct) => dbs.WriteAsync(async db =>
    {
        var batch = await db.HoldBatchAsync(number, actor, ct);
        var rows = await db.BatchRows.AsNoTracking().Where(x => x.BatchId == batch.Id).OrderBy(x => x.Place).ToListAsync(ct);
        var judged = await db.JudgeAsync(batch, rows, seal, clock.Today(), ct);
        if (rows.TrueForAll(row => row.CaseNumber is not null)) throw new RuleException("Batch.NoRows");
        if (judged.Count(row => row.Broken.Count > 0) is > 0 and var broken) throw new RuleException("Batch.RowsBroken", null, broken);

        var (at, stalled) = (clock.UtcNow(), await db.IsStalledAsync(batch, ct));
        batch.Start(db.QueueJob(RunBatch.Kind, new RunBatch.Arguments(batch.Number), actor, at, rows.Count), at, stalled);
        db.AuditEntries.Add(actor.Did("Audit.BatchStarted", batch.Number, at, $"{rows.Count}"));
    }, ct);
}
