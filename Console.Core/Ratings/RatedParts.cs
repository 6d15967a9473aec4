using GovConsole.Access;
using GovConsole.Cases;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Organisation;
using GovConsole.Statistics;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Ratings;

/// <summary>Which part of a unit a case counts for, and how many cases were closed in each.</summary>
internal static class RatedParts
{
    internal sealed class Placed
    {
        public Guid Id { get; init; }
        /// <summary>The unit directly below; null for what was received at the unit itself.</summary>
        public string? Unit { get; init; }
    }

    public static IQueryable<Placed> Below(this IQueryable<Case> cases, UnitPath unit)
    {
        var depth = unit.Depth;
        return cases.Select(x => new Placed { Id = x.Id, Unit = depth == 1 ? x.Scope2 : depth == 2 ? x.Scope3 : depth == 3 ? x.Scope4 : depth == 4 ? x.Scope5 : null });
    }

    /// <summary>A department beside the unit counts as the unit's own counter; one that decides sees what it decides as one part.</summary>
    public static string? PartOf(this UnitPath unit, string? below) => unit.IsDepartment || below is null || below.Contains('D', StringComparison.Ordinal) ? null : below;

    /// <summary>How many cases were closed in the days, by part.</summary>
    public static async Task<ILookup<string?, long>> ClosedAsync(this ConsoleDb db, RatingFilter filter, UnitTree tree, Unit unit, Actor actor, CancellationToken ct)
    {
        // Of a unit outside one's own one has nothing, and what a department and somebody else both have stands in no tally: there the cases are counted.
        if (!actor.Covers(unit.Path) || actor.Unit.IsDepartment || unit.Path.IsDepartment)
            return (await filter.Closed(db.Cases.VisibleTo(actor).Under(unit.Path)).Below(unit.Path)
                .GroupBy(x => x.Unit).Select(same => new { same.Key, Count = same.LongCount() }).ToListAsync(ct)).ToLookup(row => unit.Path.PartOf(row.Key), row => row.Count);

        var below = tree.All.Where(child => child.ParentCode == unit.Code && !child.Path.IsDepartment).Select(child => child.Code).ToList();
        var sums = await db.SumAsync([unit.Code, .. below], Facet.All, new(filter.From ?? DateOnly.MinValue, filter.To ?? DateOnly.MaxValue), ct);
        IEnumerable<(string? Unit, long Count)> parts = [.. below.Select(code => ((string?)code, Of(code))), (null, Of(unit.Code) - below.Sum(Of))];
        return parts.ToLookup(part => part.Unit, part => part.Count);

        long Of(string code) => sums.GetValueOrDefault((code, ""))?[Measure.Closed] ?? 0;
    }
}
