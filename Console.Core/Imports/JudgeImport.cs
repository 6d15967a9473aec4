using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Identities;
using GovConsole.Imports.Layouts;
using GovConsole.Imports.Rows;
using GovConsole.Imports.Uploads;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Imports;

/// <summary>Reads the whole file as it is arranged and tells what would become of every row, without writing anything.</summary>
public sealed class JudgeImport(IDbContextFactory<ConsoleDb> dbs, GatherFacts gatherFacts, UploadStore uploads, Seal seal)
{
    /// <summary>As many rows are shown of each fate; all of them stand in the report.</summary>
    public const int MostShown = 100;

    public sealed record Result
    {
        /// <summary>What has to be chosen before any row can be looked at.</summary>
        public IReadOnlyList<BrokenRule> Missing { get; init; } = [];
        public IReadOnlyDictionary<RowFate, int> Rows { get; init; } = new Dictionary<RowFate, int>();
        public int Doubtful { get; init; }
        public IReadOnlyList<JudgedEntry> Shown { get; init; } = [];
        public IReadOnlyDictionary<LedgerField, int> Columns { get; init; } = new Dictionary<LedgerField, int>();

        public int Of(RowFate fate) => Rows.GetValueOrDefault(fate);
        public bool MayStart => Missing.Count == 0 && Of(RowFate.Wrong) == 0 && Of(RowFate.New) + Of(RowFate.There) > 0;
    }

    /// <exception cref="RuleException"><c>Import.Unknown</c>, <c>Import.NotOpen</c>, or what the file cannot be read for.</exception>
    public async Task<Result> RunAsync(string number, Actor actor, CancellationToken ct)
    {
        var (counts, shown, doubtful) = (new Dictionary<RowFate, int>(), new List<JudgedEntry>(), 0);
        var (import, missing) = await EachAsync(number, actor, one =>
        {
            counts[one.Fate] = counts.GetValueOrDefault(one.Fate) + 1;
            if (one.Doubts.Count > 0) doubtful++;
            if (counts[one.Fate] <= MostShown) shown.Add(one);
            return Task.CompletedTask;
        }, ct);
        return new() { Missing = missing, Rows = counts, Doubtful = doubtful, Shown = shown, Columns = import.ColumnMap };
    }

    /// <summary>Judges every row and hands each over, for whoever writes them down as they come.</summary>
    internal async Task<(Import Import, IReadOnlyList<BrokenRule> Missing)> EachAsync(string number, Actor actor, Func<JudgedEntry, Task> take, CancellationToken ct)
    {
        var import = await dbs.ReadAsync(db => db.FindImportAsync(number, actor, ct), ct);
        if (import.State is ImportState.Done or ImportState.Dropped) throw new RuleException("Import.NotOpen");
        if (GatherFacts.Missing(import.Arrangement()).ToList() is { Count: > 0 } missing) return (import, missing);

        var judge = new Judge(await gatherFacts.RunAsync(import, actor, ct), actor, seal);
        using var file = await uploads.OpenAsync(import.Id, ct);
        // Reading and judging is work for the processor; whoever waits for it is not kept from drawing.
        await Task.Run(() => dbs.ReadAsync(async db =>
        {
            var ledger = new InLedger(db, actor, seal);
            foreach (var lot in judge.Run(file.Rows(import.SheetIn(file)), import.HeaderRow, ct).Chunk(InLedger.Lot))
                foreach (var one in await ledger.LookAsync(lot, ct)) await take(judge.Rehearsed(one));
            return true;
        }, ct), ct);
        return (import, []);
    }
}
