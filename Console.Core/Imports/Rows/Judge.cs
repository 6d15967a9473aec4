using System.Runtime.CompilerServices;
using GovConsole.Access;
using GovConsole.Cases;
using GovConsole.Data;
using GovConsole.Identities;
using GovConsole.Imports.Layouts;
using GovConsole.Kernel;
using GovConsole.Tables;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Imports.Rows;

/// <summary>
/// Judges the rows of one file against the rules, against each other and against the ledger, some at a time, so that a file of a hundred
/// thousand rows needs no more memory than one of a thousand. One judge reads one file once.
/// </summary>
internal sealed class Judge(ConsoleDb db, EntryFacts facts, Actor actor, Seal seal)
{
    public const int Chunk = 2_000;

    private static readonly Applicant Nobody = new()
    {
        Kind = ApplicantKind.Natural, Name = "", Document = DocumentKind.Other, NumberSealed = "", NumberBlind = "", NumberMasked = "",
        PhoneSealed = "", PhoneBlind = "", PhoneMasked = "",
    };

    private readonly Dictionary<Guid, int> first = [];

    /// <summary>Whether each case is tried out, so that what its own rules say is heard too; needless for whoever makes the cases next.</summary>
    public bool Rehearses { get; init; } = true;

    public async IAsyncEnumerable<IReadOnlyList<JudgedEntry>> RunAsync(
        IEnumerable<TableRow> rows, int headerRow, [EnumeratorCancellation] CancellationToken ct)
    {
        TableRow? header = null;
        var chunk = new List<JudgedEntry>(Chunk);
        foreach (var row in rows)
        {
            ct.ThrowIfCancellationRequested();
            if (row.Number == headerRow) header = row;
            if (row.Number <= headerRow || row.IsEmpty || IsUnfilled(row)) continue;
            chunk.Add(IsNoMatter(row, header) ? new(row, null, default, RowFate.Skipped, []) : Read(row));
            if (chunk.Count < Chunk) continue;
            yield return await AgainstLedgerAsync(chunk, ct);
            chunk.Clear();
        }
        if (chunk.Count > 0) yield return await AgainstLedgerAsync(chunk, ct);
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

    private async Task<IReadOnlyList<JudgedEntry>> AgainstLedgerAsync(List<JudgedEntry> chunk, CancellationToken ct)
    {
        var (keys, blinds) = (new List<Guid>(), new HashSet<string>());
        foreach (var one in chunk.Where(one => one.Fate is RowFate.New))
        {
            keys.Add(one.Key);
            if (one.Entry!.Number is null) blinds.Add(seal.Blind(one.Entry.Identity));
        }
        var byKey = await db.Cases.Where(x => keys.Contains(x.IntakeKey))
            .Select(x => new { x.IntakeKey, Known = new Known(x.Number, x.Source, x.ItemId, x.ReceivedOn, x.Applicant.NumberBlind) })
            .ToDictionaryAsync(x => x.IntakeKey, x => x.Known, ct);
        var byPerson = blinds.Count == 0 ? [] : (await db.Cases.Under(actor.Unit).Where(x => blinds.Contains(x.Applicant.NumberBlind))
            .Select(x => new Known(x.Number, x.Source, x.ItemId, x.ReceivedOn, x.Applicant.NumberBlind)).ToListAsync(ct))
            .GroupBy(known => (known.Blind, known.Item, known.ReceivedOn)).ToDictionary(same => same.Key, same => same.First());
        return [.. chunk.Select(one => one.Fate is RowFate.New ? Decide(one) : one)];

        JudgedEntry Decide(JudgedEntry one)
        {
            var entry = one.Entry!;
            if (byKey.GetValueOrDefault(one.Key) is { } same)
                // A ledger that begins with 1 every year must not lose a year without a word.
                return entry.Number is null || same.Blind == seal.Blind(entry.Identity) && same.Item == entry.Item.Id
                    ? There(one, same)
                    : one with { Fate = RowFate.Wrong, Broken = [new("Import.NumberTaken", nameof(LedgerField.Number), entry.Number, same.Number)] };
            if (entry.Number is null && byPerson.GetValueOrDefault((seal.Blind(entry.Identity), entry.Item.Id, Beijing.Day(entry.ReceivedAt))) is { } logged)
                return There(one, logged);
            return Rehearses && Rehearse(entry, one.Key) is { Count: > 0 } broken ? one with { Fate = RowFate.Wrong, Broken = broken } : one;
        }
    }

    private JudgedEntry There(JudgedEntry one, Known known) => one with { Fate = RowFate.There, CaseNumber = actor.Covers(known.Source) ? known.Number : null };

    private IReadOnlyList<BrokenRule> Rehearse(LedgerEntry entry, Guid key)
    {
        try
        {
            History.Of(entry, facts, "", key, Nobody, actor, "");
            return [];
        }
        catch (RuleException broken)
        {
            return broken.Broken;
        }
    }

    // The offline workbook numbers its lines in advance, others do it with a serial; a line with nothing but its number is a line that nobody used.
    private bool IsUnfilled(TableRow row) =>
        Told(row) is [var (column, cell)] && (facts.Columns.TryGetValue(LedgerField.Number, out var number) && number == column || cell.Text.All(char.IsAsciiDigit));

    private bool IsNoMatter(TableRow row, TableRow? header)
    {
        var told = Told(row);
        // A note under the table, and whatever adds up without naming anybody.
        if (told.Count == 1 && !facts.Columns.Values.Contains(told[0].Column)) return true;
        if (told.Count > 0 && LedgerWords.IsTotal(told[0].Cell.Text)) return !facts.Columns.TryGetValue(LedgerField.Identity, out var column) || row[column].IsEmpty;
        return header is not null && told.Count > 1 && told.TrueForAll(one => one.Cell.Text == header[one.Column].Text);
    }

    private static List<(int Column, Cell Cell)> Told(TableRow row) =>
        [.. row.Cells.Index().Where(one => one.Item is { IsEmpty: false, Covered: false }).Select(one => (one.Index, one.Item))];

    private sealed record Known(string Number, UnitPath Source, Guid Item, DateOnly ReceivedOn, string Blind);
}
