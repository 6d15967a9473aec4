using GovConsole.Access;
using GovConsole.Cases;
using GovConsole.Data;
using GovConsole.Identities;
using GovConsole.Kernel;
using GovConsole.Statistics;

namespace GovConsole.Imports.Rows;

/// <summary>Makes cases of judged rows in the caller's transaction, many at a time: numbered in the order of the file, their figures folded once at the end.</summary>
internal sealed class CaseWriter(ConsoleDb db, EntryFacts facts, Import import, Actor actor, Seal seal)
{
    // What counts alike is added up before it is folded.
    private readonly Dictionary<(string Source, string Decider, Guid Item, Channel Channel), (Case One, Dictionary<DateOnly, Counts> ByDay)> figures = [];

    public EntryFacts Facts => facts;
    public int Added { get; private set; }
    public int There { get; private set; }
    public int Skipped { get; private set; }

    /// <exception cref="RuleException"><c>Import.RowsBroken</c> with the row whose case its own rules refuse.</exception>
    public async Task WriteAsync(IReadOnlyList<JudgedEntry> rows, CancellationToken ct)
    {
        var cases = await MakeAsync([.. rows.Where(row => row.Fate is RowFate.New)], ct);
        await db.BulkInsertAsync(cases.Values, ct);
        await db.BulkInsertAsync(cases.Values.SelectMany(one => one.Events), ct);
        await db.BulkInsertAsync(cases.Values.SelectMany(one => one.Materials), ct);
        await db.BulkInsertAsync(cases.Values.SelectMany(one => one.VisitLog), ct);
        await db.BulkInsertAsync(rows.Select(row => new ImportRow
        {
            ImportId = import.Id, Row = row.Row.Number, WasThere = row.Fate is RowFate.There,
            CaseNumber = cases.TryGetValue(row.Row.Number, out var made) ? made.Number : row.CaseNumber,
        }), ct);
        foreach (var made in cases.Values) Count(made);
        Added += cases.Count;
        There += rows.Count(row => row.Fate is RowFate.There);
        Skipped += rows.Count(row => row.Fate is RowFate.Skipped);
    }

    public Task FinishAsync(CancellationToken ct) => db.FoldAsync(figures.Values.Select(one => CaseCounts.Fact(one.One, one.ByDay)), ct);

    private async Task<Dictionary<int, Case>> MakeAsync(List<JudgedEntry> rows, CancellationToken ct)
    {
        var made = new Dictionary<int, Case>(rows.Count);
        // One order for everybody, so that two transactions never wait for each other's series.
        foreach (var series in rows.GroupBy(row => (row.Entry!.Source.Code, Beijing.Day(row.Entry.ReceivedAt).Year)).OrderBy(series => series.Key))
        {
            var place = await db.DrawAsync(series.Key.Code, series.Key.Year, series.Count(), ct);
            foreach (var row in series) made[row.Row.Number] = Make(row, CaseNumbers.Format(series.Key.Code, series.Key.Year, place++));
        }
        return made;
    }

    private Case Make(JudgedEntry row, string number)
    {
        try
        {
            return History.Of(row.Entry!, facts, number, row.Key, Sealed(row.Entry!), actor, import.Number);
        }
        catch (RuleException)
        {
            throw new RuleException("Import.RowsBroken", null, row.Row.Number);
        }
    }

    private Applicant Sealed(LedgerEntry entry) => new()
    {
        Kind = entry.Kind, Name = entry.Name, Document = entry.Document, Address = entry.Address,
        NumberSealed = seal.Close(entry.Identity), NumberBlind = seal.Blind(entry.Identity), NumberMasked = Mask.Number(entry.Identity),
        PhoneSealed = seal.Close(entry.Phone), PhoneBlind = entry.Phone.Length == 0 ? "" : seal.Blind(entry.Phone), PhoneMasked = Mask.Number(entry.Phone),
    };

    private void Count(Case made)
    {
        var key = (made.Source.Value, made.DeciderCode, made.ItemId, made.Channel);
        if (!figures.TryGetValue(key, out var sum)) figures[key] = sum = (made, []);
        foreach (var (day, counts) in CaseCounts.Of(made))
        {
            if (!sum.ByDay.TryGetValue(day, out var there)) sum.ByDay[day] = there = new();
            there.Add(counts);
        }
    }
}
