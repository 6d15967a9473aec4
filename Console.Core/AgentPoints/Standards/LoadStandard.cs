using GovConsole.Access;
using GovConsole.AgentPoints.Overview;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.AgentPoints.Standards;

/// <summary>What is asked of the points of a unit today, whose word it is, and what was said there before.</summary>
public sealed class LoadStandard(IDbContextFactory<ConsoleDb> dbs, UnitTrees trees, TimeProvider clock)
{
    public sealed record View(
        Unit Unit, DateOnly Day, Standard Standard, RuleEdition? Edition, IReadOnlyList<StandardLine> Lines, IReadOnlyList<RuleEdition> Editions,
        IReadOnlyDictionary<string, string> Names, bool MaySet);

    public async Task<View> RunAsync(string? code, Actor actor, CancellationToken ct)
    {
        actor.Demand(Permission.ReadAgentPoints);
        var tree = await trees.GetAsync(ct);
        var unit = await trees.ScopeAsync(code, actor, ct);
        var day = clock.Today();
        return await dbs.ReadAsync(async db =>
        {
            // What stands above the reader holds for the reader too; what stands beside does not concern them.
            var lines = (await db.StandardLines.OrderByDescending(x => x.Id).ToListAsync(ct)).FindAll(line => line.Unit.Covers(unit));
            var editions = (await db.RuleEditions.OrderByDescending(x => x.Id).ToListAsync(ct)).FindAll(one => one.Unit.Covers(unit));
            var found = tree.Get(unit.Code);
            return new View(
                found, day, Standard.Of(lines, unit, day), editions.InForce(unit, day), lines, editions,
                lines.Select(line => line.Unit).Concat(editions.Select(one => one.Unit)).Distinct().ToDictionary(one => one.Code, one => tree.Get(one.Code).Name),
                actor.May(Permission.MaintainAgentPoints) && !found.Kind.HasPoint() && !unit.IsDepartment);
        }, ct);
    }
}
