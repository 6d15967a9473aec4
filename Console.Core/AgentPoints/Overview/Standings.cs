using GovConsole.AgentPoints.Standards;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.AgentPoints.Overview;

/// <summary>Lays the villages of a subtree beside their points. The villages come from the tree, so one without a point is seen.</summary>
internal static class Standings
{
    private sealed record Found(string Code, PointStatus Status, DateOnly? FullUntil, DateOnly? LastCaseOn, string? Agent);

    private sealed record FoundElement(string Code, Element Element, ElementState State, DateOnly? ValidUntil, string? Note, Answers Answers);

    /// <summary>
    /// Committees of villages and of residents, and parks; what is like a village appears once it has a point. Unless all elements are asked for, those are
    /// read that fall short. Of a past day it is what was shown then, of a later one what will have lapsed by then if nobody checks.
    /// </summary>
    public static async Task<List<VillageStanding>> StandingsAsync(
        this ConsoleDb db, UnitTree tree, UnitPath unit, DateOnly day, DateOnly today, bool withAllElements, CancellationToken ct)
    {
        var (points, parts) = day < today
            ? await PastAsync(db, tree, unit, day, ct)
            : await PresentAsync(db, unit, day, withAllElements, ct);
        var (found, elements) = (points.ToDictionary(point => point.Code), parts.ToLookup(one => one.Code));
        return
        [
            .. from village in tree.Subtree(unit.Code)
               where village.Kind is UnitKind.VillageCommittee or UnitKind.ResidentsCommittee or UnitKind.Park && !village.Retired || found.ContainsKey(village.Code)
               select Standing(village, found.GetValueOrDefault(village.Code), [.. elements[village.Code].OrderBy(one => one.Element)], day),
        ];
    }

    private static async Task<(List<Found>, List<FoundElement>)> PresentAsync(ConsoleDb db, UnitPath unit, DateOnly day, bool withAllElements, CancellationToken ct)
    {
        var (points, tenures) = (db.AgentPoints.Under(unit), db.AgentTenures);
        var found = await points.Select(x => new Found(x.Code, x.Status, x.FullUntil, x.LastCaseOn,
            tenures.Where(tenure => tenure.Code == x.Code && tenure.Primary && tenure.To == null).Select(tenure => tenure.Name).FirstOrDefault())).ToListAsync(ct);
        var asked = withAllElements ? points : points.Where(x => x.FullUntil == null || x.FullUntil < day);
        return (found, await asked.SelectMany(x => x.Elements)
            .Select(one => new FoundElement(one.Code, one.Element, one.State, one.ValidUntil, one.Note, one.Answers)).ToListAsync(ct));
    }

    private static async Task<(List<Found>, List<FoundElement>)> PastAsync(ConsoleDb db, UnitTree tree, UnitPath unit, DateOnly day, CancellationToken ct)
    {
        var points = db.AgentPoints.Under(unit);
        var agents = (await db.AgentTenures
                .Where(x => x.Primary && x.From <= day && (x.To == null || x.To >= day) && points.Any(point => point.Code == x.Code)).ToListAsync(ct))
            .ToLookup(tenure => tenure.Code, tenure => tenure.Name);
        var played = await db.PlayBackAsync(tree, unit, day, ct);
        return (
            played.ConvertAll(point => new Found(point.Code, point.Status, point.FullUntil, point.LastCaseOn, agents[point.Code].FirstOrDefault())),
            [.. played.SelectMany(point => point.Elements).Select(one => new FoundElement(one.Code, one.Element, one.State, one.ValidUntil, one.Note, one.Answers))]);
    }

    private static VillageStanding Standing(Unit village, Found? point, FoundElement[] elements, DateOnly day) => point is null
        ? new(village, null, null, false) { Shortfalls = [Shortfall.NoPoint] }
        : new(village, point.Status, point.Agent, point.FullUntil >= day)
        {
            LastCaseOn = point.LastCaseOn,
            States = elements.ToDictionary(one => one.Element, one => PointElement.StateOn(one.State, one.ValidUntil, day)),
            Shortfalls =
            [
                .. point.Status is PointStatus.Operating ? Enumerable.Empty<Shortfall>() : [Shortfall.Of(point.Status)],
                .. from one in elements
                   let state = PointElement.StateOn(one.State, one.ValidUntil, day)
                   where state is ElementState.Failed or ElementState.Pending
                   select Shortfall.Of(one.Element, state, one.ValidUntil, one.Note, one.Answers),
            ],
        };
}
