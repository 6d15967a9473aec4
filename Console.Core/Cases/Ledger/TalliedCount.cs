using System.Globalization;
using GovConsole.Access;
using GovConsole.Cases.Flow;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Statistics;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Cases.Ledger;

/// <summary>
/// How many cases a question finds, where the tallies know it exactly: a measure of a unit and a period, of one item or one channel if need be,
/// or all that a unit received. Then no case is counted.
/// </summary>
internal static class TalliedCount
{
    // What is in the ledger and not among what was received: these count nowhere yet, and what is voided by another day.
    private static readonly CaseStatus[] Uncounted = [CaseStatus.Draft, CaseStatus.PreReview, CaseStatus.PreReturned, CaseStatus.Voided];

    /// <summary>Asked with the same question as a query, and the unit that the filter names where it is another than the actor's.</summary>
    /// <returns>The number, or null where the cases themselves have to be counted.</returns>
    public static async Task<long?> FindAsync(ConsoleDb db, CaseFilter filter, IQueryable<Case> cases, Actor actor, UnitPath? unit, CancellationToken ct)
    {
        // Of a unit outside one's own one has nothing, whatever its row says; and a department counts what it decides anywhere, so what it and
        // somebody else both have stands in no row.
        if (!IsKnown(filter) || unit is not null && (!actor.Covers(unit) || unit.IsDepartment || actor.Unit.IsDepartment)) return null;

        var period = new Period(filter.From ?? DateOnly.MinValue, filter.InHandOn ?? filter.To ?? DateOnly.MaxValue);
        var (facet, value) = (filter.Item, filter.Channel) switch
        {
            ({ } item, _) => (Facet.Item, $"{item}"),
            (_, { } channel) => (Facet.Channel, ((int)channel).ToString(CultureInfo.InvariantCulture)),
            _ => (Facet.All, ""),
        };
        var counts = (await db.SumAsync([(unit ?? actor.Unit).Code], facet, period, ct)).GetValueOrDefault(((unit ?? actor.Unit).Code, value)) ?? new();
        if (filter.Measure is { } measure) return counts[measure];
        if (filter.InHandOn is not null) return counts[Measure.Accepted] - counts[Measure.Closed];
        return counts[Measure.Received] + await cases.Where(x => Uncounted.Contains(x.Status)).LongCountAsync(ct);
    }

    private static bool IsKnown(CaseFilter filter)
    {
        var rest = filter with { Unit = null, Item = null, Channel = null, Measure = null, InHandOn = null, From = null, To = null, Sort = default, Ascending = false };
        if (rest != new CaseFilter() || filter is { Item: not null, Channel: not null } || filter.From > filter.To) return false;
        if (filter.Measure is { } measure) return filter.InHandOn is null && measure.Listed() == measure;
        return filter.InHandOn is null || filter is { From: null, To: null };
    }
}
