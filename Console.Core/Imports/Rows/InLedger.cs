using GovConsole.Access;
using GovConsole.Cases;
using GovConsole.Data;
using GovConsole.Identities;
using GovConsole.Imports.Layouts;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Imports.Rows;

/// <summary>Tells of judged rows which have their case in the ledger already, by the key of the row or because somebody typed the matter in.</summary>
internal sealed class InLedger(ConsoleDb db, Actor actor, Seal seal)
{
    /// <summary>As many rows are asked about at a time.</summary>
    public const int Lot = 1_000;

    public async Task<IReadOnlyList<JudgedEntry>> LookAsync(IReadOnlyCollection<JudgedEntry> rows, CancellationToken ct)
    {
        var (keys, blinds) = (new List<Guid>(), new Dictionary<int, string>());
        foreach (var one in rows.Where(one => one.Fate is RowFate.New))
        {
            keys.Add(one.Key);
            if (one.Entry!.Number is null) blinds[one.Row.Number] = seal.Blind(one.Entry.Identity);
        }
        var byKey = await db.Cases.Where(x => EF.Parameter(keys).Contains(x.IntakeKey))
            .Select(x => new { x.IntakeKey, Known = new Known(x.Number, x.Source, x.ItemId, x.ReceivedOn, x.Applicant.NumberBlind) })
            .ToDictionaryAsync(x => x.IntakeKey, x => x.Known, ct);
        var people = blinds.Values.Distinct().ToList();
        var byPerson = people.Count == 0 ? [] : (await db.Cases.Under(actor.Unit).Where(x => EF.Parameter(people).Contains(x.Applicant.NumberBlind))
            .Select(x => new Known(x.Number, x.Source, x.ItemId, x.ReceivedOn, x.Applicant.NumberBlind)).ToListAsync(ct))
            .GroupBy(known => (known.Blind, known.Item, known.ReceivedOn)).ToDictionary(same => same.Key, same => same.First());
        return [.. rows.Select(one => one.Fate is RowFate.New ? Decide(one) : one)];

        JudgedEntry Decide(JudgedEntry one)
        {
            var entry = one.Entry!;
            if (byKey.GetValueOrDefault(one.Key) is { } same)
                // A ledger that begins with 1 every year must not lose a year without a word.
                return entry.Number is null || same.Blind == seal.Blind(entry.Identity) && same.Item == entry.Item.Id
                    ? There(one, same)
                    : one with { Fate = RowFate.Wrong, Broken = [new("Import.NumberTaken", nameof(LedgerField.Number), entry.Number, same.Number)] };
            return entry.Number is null && byPerson.GetValueOrDefault((blinds[one.Row.Number], entry.Item.Id, Beijing.Day(entry.ReceivedAt))) is { } logged
                ? There(one, logged) : one;
        }
    }

    private JudgedEntry There(JudgedEntry one, Known known) => one with { Fate = RowFate.There, CaseNumber = actor.Covers(known.Source) ? known.Number : null };

    private sealed record Known(string Number, UnitPath Source, Guid Item, DateOnly ReceivedOn, string Blind);
}
