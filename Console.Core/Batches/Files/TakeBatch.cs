using GovConsole.Access;
using GovConsole.Audit;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Batches.Files;

/// <summary>Which rows of a batch leave the house.</summary>
public enum BatchPart
{
    /// <summary>Those that are wrong, to be mended and sent back, for whoever may log cases.</summary>
    Wrong,
    /// <summary>All, with what came of them, for whoever may export cases.</summary>
    Result,
}

/// <summary>Takes the rows of a batch out of the house, and writes down that they left.</summary>
public sealed class TakeBatch(IDbContextFactory<ConsoleDb> dbs, LoadBatch load, TimeProvider clock)
{
    /// <exception cref="RuleException"><c>Batch.Unknown</c>, <c>Access.Forbidden</c> or <c>Access.PostRevoked</c>.</exception>
    public async Task<LoadBatch.View> RunAsync(string number, BatchPart part, Actor actor, CancellationToken ct)
    {
        var needs = part is BatchPart.Result ? Permission.ExportCases : Permission.LogCase;
        actor.Demand(needs);
        var view = await load.RunAsync(number, actor, ct);
        if (part is BatchPart.Wrong) view = view with { Rows = [.. view.Rows.Where(row => row.Judged.Broken.Count > 0)] };

        await dbs.WriteAsync(async db =>
        {
            await db.DemandAsync(actor, needs, null, ct);
            db.AuditEntries.Add(actor.Did("Audit.BatchTaken", number, clock.UtcNow(), $"{part}; {view.Rows.Count}"));
        }, ct);
        return view;
    }
}
