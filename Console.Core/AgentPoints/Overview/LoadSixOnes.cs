using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.AgentPoints.Overview;

/// <summary>六个一达标一览: one row for each village, its six elements and why it falls short. Industrial parks are a list of their own.</summary>
public sealed class LoadSixOnes(IDbContextFactory<ConsoleDb> dbs, UnitTrees trees, TimeProvider clock)
{
    public sealed record Input
    {
        public string? Unit { get; init; }
        public UnitKind? Kind { get; init; }
        /// <summary>Today when empty; a past day shows what was shown then, a later one what will have lapsed by then if nobody checks.</summary>
        public DateOnly? On { get; init; }
    }

    public sealed record Table(Unit Unit, DateOnly Day, IReadOnlyList<Township> Townships, CoverageFigures Figures, IReadOnlyDictionary<Element, int> Met)
    {
        public IEnumerable<VillageStanding> Rows => Townships.SelectMany(township => township.Villages);
    }

    public sealed record Township(Unit Unit, IReadOnlyList<VillageStanding> Villages)
    {
        public int Full => Villages.Count(village => village.IsFull);
    }

    public async Task<Table> RunAsync(Input input, Actor actor, CancellationToken ct)
    {
        actor.Demand(Permission.ReadAgentPoints);
        var tree = await trees.GetAsync(ct);
        var unit = await trees.ScopeAsync(input.Unit, actor, ct);
        var (day, today) = (input.On ?? clock.Today(), clock.Today());
        var rows = await dbs.ReadAsync(db => db.StandingsAsync(tree, unit, day, today, withAllElements: true, ct), ct);
        rows.RemoveAll(row => input.Kind is { } kind ? row.Village.Kind != kind : row.Village.Kind is UnitKind.Park);

        return new(
            tree.Get(unit.Code), day,
            [.. rows.GroupBy(row => row.Village.ParentCode!).Select(group => new Township(tree.Get(group.Key), [.. group]))],
            CoverageFigures.Of(rows),
            Enum.GetValues<Element>().ToDictionary(
                element => element, element => rows.Count(row => row.States.GetValueOrDefault(element, ElementState.Pending) is ElementState.Passed or ElementState.Exempt)));
    }
}
