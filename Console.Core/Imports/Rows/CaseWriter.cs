using GovConsole.Access;
using GovConsole.Cases;
using GovConsole.Data;
using GovConsole.Identities;
using GovConsole.Kernel;
using GovConsole.Statistics;

namespace GovConsole.Imports.Rows;

/// <summary>
/// Makes cases of judged rows in the caller's transaction: numbered in the order of the file, written a lot at a time while the next lot is made,
/// their figures folded once at the end.
/// </summary>
internal sealed class CaseWriter(ConsoleDb db, EntryFacts facts, Import import, Actor actor, Seal seal)
{
    // What counts alike is added up before it is folded.
    private readonly Dictionary<(string Source, string Decider, Guid Item, Channel Channel), (Case One, Dictionary<DateOnly, Counts> ByDay)> figures = [];
    private JudgedEntry[] taken = [];
    private Task<List<Case?>> making = Task.FromResult<List<Case?>>([]);

    public int Added { get; private set; }
    public int There { get; private set; }
    public int Skipped { get; private set; }

    /// <summary>Takes the next rows, and writes those that came before them while their cases are made.</summary>
    /// <exception cref="RuleException"><c>Import.RowsBroken</c> with the row whose case its own rules refuse.</exception>
    public async Task WriteAsync(JudgedEntry[] rows, CancellationToken ct)
    {
        var starts = new Dictionary<(string Unit, int Year), int>();
        foreach (var series in rows.Where(row => row.Fate is RowFate.New).CountBy(SeriesOf).OrderBy(series => series.Key))
            starts[series.Key] = await db.DrawAsync(series.Key.Unit, series.Key.Year, series.Value, ct);
        var (before, made) = (taken, await making);
        (taken, making) = (rows, Task.Run(() => Make(rows, starts), ct));
        await InsertAsync(before, made, ct);
    }

    /// <summary>Writes what is left and folds the figures of all.</summary>
    public async Task EndAsync(CancellationToken ct)
    {
        await InsertAsync(taken, await making, ct);
        await db.FoldAsync(figures.Values.Select(one => CaseCounts.Fact(one.One, one.ByDay)), ct);
    }

    /// <summary>The series in which a new row is numbered.</summary>
    public static (string Unit, int Year) SeriesOf(JudgedEntry row) => (row.Entry!.Source.Code, Beijing.Day(row.Entry.ReceivedAt).Year);

    private async Task InsertAsync(JudgedEntry[] rows, List<Case?> made, CancellationToken ct)
    {
        var cases = made.OfType<Case>().ToList();
        await db.BulkInsertAsync(cases, ct);
        await db.BulkInsertAsync(cases.SelectMany(one => one.Grams), ct);
        await db.BulkInsertAsync(cases.SelectMany(one => one.Events), ct);
        await db.BulkInsertAsync(cases.SelectMany(one => one.Materials), ct);
        await db.BulkInsertAsync(cases.SelectMany(one => one.VisitLog), ct);
        await db.BulkInsertAsync(rows.Zip(made, (row, one) => new ImportRow
        {
            ImportId = import.Id, Row = row.Row.Number, WasThere = row.Fate is RowFate.There, CaseNumber = one?.Number ?? row.CaseNumber,
        }), ct);
        Added += cases.Count;
        There += rows.Count(row => row.Fate is RowFate.There);
        Skipped += rows.Count(row => row.Fate is RowFate.Skipped);
    }

    // Beside each row its case, or nothing where it makes none. Lots are made one after the other, so numbers and figures need no lock.
    private List<Case?> Make(JudgedEntry[] rows, Dictionary<(string Unit, int Year), int> next)
    {
        var made = new List<Case?>(rows.Length);
        foreach (var row in rows)
        {
            if (row.Fate is not RowFate.New)
            {
                made.Add(null);
                continue;
            }
            var series = SeriesOf(row);
            var one = Make(row, CaseNumbers.Format(series.Unit, series.Year, next[series]++));
            Count(one);
            made.Add(one);
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
