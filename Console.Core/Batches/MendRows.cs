using GovConsole.Access;
using GovConsole.Audit;
using GovConsole.Data;
using GovConsole.Identities;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Batches;

/// <summary>Rows of a batch are typed again or left out, one on the page or many by a workbook of only those rows. The others stay as they are.</summary>
public sealed class MendRows(IDbContextFactory<ConsoleDb> dbs, Seal seal, TimeProvider clock)
{
    public sealed record Input
    {
        public required string Number { get; set; }
        public IReadOnlyList<StationRow> Rows { get; set; } = [];
        /// <summary>Places of rows that shall not become cases.</summary>
        public IReadOnlyList<int> LeftOut { get; set; } = [];
    }

    /// <exception cref="RuleException"><c>Batch.NotOpen</c> while the cases are made, <c>Batch.RowUnknown</c> for a row that is not in it.</exception>
    public Task RunAsync(Input input, Actor actor, CancellationToken ct) => dbs.WriteAsync(async db =>
    {
        var batch = await db.HoldBatchAsync(input.Number, actor, ct);
        batch.Mend();
        var rows = await db.BatchRows.Where(x => x.BatchId == batch.Id && x.CaseNumber == null).ToDictionaryAsync(x => x.Place, ct);
        foreach (var typed in input.Rows) Find(rows, typed.Place).Fill(typed, seal);
        foreach (var place in input.LeftOut) db.BatchRows.Remove(Find(rows, place));
        // Whoever leaves out the last row without a case has finished the batch.
        if (rows.Count > 0 && rows.Keys.All(input.LeftOut.Contains) && await db.BatchRows.AnyAsync(x => x.BatchId == batch.Id && x.CaseNumber != null, ct))
            batch.End(0, clock.UtcNow());
        db.AuditEntries.Add(actor.Did("Audit.BatchMended", batch.Number, clock.UtcNow(), $"{input.Rows.Count}+{input.LeftOut.Count}"));
    }, ct);

    private static BatchRow Find(Dictionary<int, BatchRow> rows, int place) =>
        rows.GetValueOrDefault(place) ?? throw new RuleException("Batch.RowUnknown", "Rows", place);
}
