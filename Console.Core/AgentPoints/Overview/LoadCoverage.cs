using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.AgentPoints.Overview;

/// <summary>
/// How much of a unit is served. The rates speak of village committees, which are the administrative villages;
/// residents' committees are counted apart, and so are the service points of industrial parks.
/// </summary>
public sealed class LoadCoverage(IDbContextFactory<ConsoleDb> dbs, UnitTrees trees, TimeProvider clock)
{
    public sealed record Coverage(
        Unit Unit, DateOnly Day, CoverageFigures Villages, CoverageFigures Residents, IReadOnlyList<Part> Parts, IReadOnlyList<VillageStanding> Gaps)
    {
        /// <summary>Both kinds together.</summary>
        public CoverageFigures All => Villages + Residents;

        public CoverageFigures Parks => CoverageFigures.Of(ParkPoints);
        /// <summary>Every industrial park, served or not.</summary>
        public IReadOnlyList<VillageStanding> ParkPoints { get; init; } = [];
    }

    /// <summary>A unit directly below.</summary>
    public sealed record Part(Unit Unit, CoverageFigures Villages, CoverageFigures Residents, CoverageFigures Parks);

    /// <summary>As of today, as it was shown on a past day, or as of a later day: what will have lapsed by then if nobody checks.</summary>
    public async Task<Coverage> RunAsync(string? unitCode, DateOnly? on, Actor actor, CancellationToken ct)
    {
        actor.Demand(Permission.ReadAgentPoints);
        var tree = await trees.GetAsync(ct);
        var unit = await trees.ScopeAsync(unitCode, actor, ct);
        var (day, today) = (on ?? clock.Today(), clock.Today());
        var all = await dbs.ReadAsync(db => db.StandingsAsync(tree, unit, day, today, withAllElements: false, ct), ct);

        var parts = all.Where(one => one.Village.Path.Depth > unit.Depth).ToLookup(one => one.Village.Path.At(unit.Depth + 1)!);
        return new(
            tree.Get(unit.Code), day, Figures(all, UnitKind.VillageCommittee), Figures(all, UnitKind.ResidentsCommittee),
            [.. parts.Select(part => new Part(
                tree.Get(part.Key), Figures(part, UnitKind.VillageCommittee), Figures(part, UnitKind.ResidentsCommittee), Figures(part, UnitKind.Park)))],
            [.. all.Where(one => !one.IsFull && one.Village.Kind is UnitKind.VillageCommittee or UnitKind.ResidentsCommittee)])
        {
            ParkPoints = [.. all.Where(one => one.Village.Kind is UnitKind.Park)],
        };
    }

    private static CoverageFigures Figures(IEnumerable<VillageStanding> all, UnitKind kind) =>
        CoverageFigures.Of([.. all.Where(one => one.Village.Kind == kind)]);
}
