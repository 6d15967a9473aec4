using GovConsole.Access;
using GovConsole.Cases;
using GovConsole.Identities;
using GovConsole.Imports.Layouts;
using GovConsole.Kernel;
using GovConsole.Tables;

namespace GovConsole.Imports.Rows;

/// <summary>
/// Judges the rows of one file against the rules and against each other, one at a time and without the database; what is in the ledger
/// already, <see cref="InLedger"/> tells. One judge reads one file once.
/// </summary>
internal sealed class Judge(EntryFacts facts, Actor actor, Seal seal)
{
    private static readonly Applicant Nobody = new()
    {
        Kind = ApplicantKind.Natural, Name = "", Document = DocumentKind.Other, NumberSealed = "", NumberBlind = "", NumberMasked = "",
        PhoneSealed = "", PhoneBlind = "", PhoneMasked = "",
    };

    private readonly Dictionary<Guid, int> first = [];

    /// <summary>Every row that says anything, with what the file alone says about it.</summary>
    public IEnumerable<JudgedEntry> Run(IEnumerable<TableRow> rows, int headerRow, CancellationToken ct)
    {
        TableRow? header = null;
        foreach (var row in rows)
        {
            ct.ThrowIfCancellationRequested();
            if (row.Number == headerRow) header = row;
            if (row.Number <= headerRow) continue;
            var told = Told(row);
            if (told.Count == 0 || IsUnfilled(told)) continue;
            yield return IsNoMatter(row, told, header) ? new(row, null, default, RowFate.Skipped, []) : Read(row);
        }
    }

    /// <summary>Tries the case of a new row out, so that what its own rules say is heard too; needless for whoever makes the case next.</summary>
    public JudgedEntry Rehearsed(JudgedEntry one)
    {
        if (one.Fate is not RowFate.New) return one;
        try
        {
            History.Of(one.Entry!, facts, "", one.Key, Nobody, actor, "");
            return one;
        }
        catch (RuleException broken)
        {
            return one with { Fate = RowFate.Wrong, Broken = broken.Broken };
        }
    }

    private JudgedEntry Read(TableRow row)
    {
        var (entry, broken) = EntryReader.Read(row, facts);
        if (entry is null) return new(row, null, default, RowFate.Wrong, broken);

        var key = EntryKeys.Of(entry, seal);
        if (!first.TryAdd(key, row.Number))
            return new(row, entry, key, RowFate.Wrong, [new("Import.Twice", $"{(entry.Number is null ? LedgerField.Identity : LedgerField.Number)}", first[key])]);
        return new(row, entry, key, RowFate.New, []) { Doubts = [.. Doubts(row, entry)] };
    }

    private IEnumerable<BrokenRule> Doubts(TableRow row, LedgerEntry entry)
    {
        if (entry.Document is DocumentKind.CreditCode && CreditCode.Warn(entry.Identity, nameof(LedgerField.Identity)) is { } doubt) yield return doubt;
        foreach (var (field, column) in facts.Columns)
            if (row[column].Computed) yield return new("Import.Computed", $"{field}");
    }

    // The offline workbook numbers its lines in advance, others do it with a serial; a line with nothing but its number is a line that nobody used.
    private bool IsUnfilled(List<(int Column, Cell Cell)> told) =>
        told is [var (column, cell)] && (facts.Columns.TryGetValue(LedgerField.Number, out var number) && number == column || cell.Text.All(char.IsAsciiDigit));

    private bool IsNoMatter(TableRow row, List<(int Column, Cell Cell)> told, TableRow? header)
    {
        // A note under the table, and whatever adds up without naming anybody.
        if (told.Count == 1 && !facts.Columns.Values.Contains(told[0].Column)) return true;
        if (LedgerWords.IsTotal(told[0].Cell.Text)) return !facts.Columns.TryGetValue(LedgerField.Identity, out var column) || row[column].IsEmpty;
        return header is not null && told.Count > 1 && told.TrueForAll(one => one.Cell.Text == header[one.Column].Text);
    }

    private static List<(int Column, Cell Cell)> Told(TableRow row)
    {
        var told = new List<(int, Cell)>(row.Cells.Count);
        for (var column = 0; column < row.Cells.Count; column++)
            if (row.Cells[column] is { IsEmpty: false, Covered: false } cell) told.Add((column, cell));
        return told;
    }
}
