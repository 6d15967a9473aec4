using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Organisation;
using GovConsole.Workdays;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Boards;

/// <summary>The villages behind a figure of the board, in one unit or in several. What the figure counts and the lines of the list are the same number.</summary>
public sealed class FindBoardVillages(IDbContextFactory<ConsoleDb> dbs, UnitTrees trees, Calendars calendars, TimeProvider clock)
{
    public sealed record Found(IReadOnlyList<Village> Villages, int Count, DateOnly Today);

    /// <exception cref="RuleException"><c>Organisation.UnitUnknown</c>, or <c>Access.OutOfScope</c> for a unit the actor does not cover.</exception>
    public async Task<Found> RunAsync(IReadOnlyCollection<string> units, BoardFigure figure, Actor actor, CancellationToken ct)
    {
        var (tree, almanac, today) = (await trees.GetAsync(ct), await calendars.CurrentAsync(ct), clock.Today());
        var chosen = (units.Count == 0 ? [actor.Unit.Code] : units).Distinct().Select(code => tree.BoardUnit(code, actor)).ToList();
        // Several tiles of one board are asked for at once: their villages lie under what they have in common.
        var common = chosen.Select(unit => unit.Path).Aggregate(Common);
        var all = await dbs.ReadAsync(db => db.VillagesAsync(tree, almanac, common, today, ct), ct);
        var found = all.Where(village => figure.Count(village) > 0 && chosen.Exists(unit => unit.Path.Covers(village.Unit.Path))).ToList();
        return new(found, found.Sum(village => figure.Count(village)), today);
    }

    private static UnitPath Common(UnitPath one, UnitPath other)
    {
        while (!one.Covers(other)) one = one.Parent!;
        return one;
    }
}

internal static class BoardUnits
{
    /// <summary>The unit asked for, or the actor's own.</summary>
    public static Unit BoardUnit(this UnitTree tree, string? code, Actor actor)
    {
        var unit = tree.Get(string.IsNullOrEmpty(code) ? actor.Unit.Code : code);
        actor.Demand(Permission.ReadBoard, unit.Path);
        return unit;
    }
}
