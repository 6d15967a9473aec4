using GovConsole.Access;
using GovConsole.Kernel;
using GovConsole.Organisation;

namespace GovConsole.AgentPoints.Overview;

internal static class Scopes
{
    /// <summary>The unit asked for, or the actor's own.</summary>
    /// <exception cref="RuleException"><c>Access.OutOfScope</c> for a unit the actor does not cover.</exception>
    public static async Task<UnitPath> ScopeAsync(this UnitTrees trees, string? code, Actor actor, CancellationToken ct)
    {
        if (string.IsNullOrEmpty(code)) return actor.Unit;

        var unit = (await trees.GetAsync(ct)).Get(code).Path;
        actor.Demand(Permission.ReadAgentPoints, unit);
        return unit;
    }
}
