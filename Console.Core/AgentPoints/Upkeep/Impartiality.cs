using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.AgentPoints.Upkeep;

/// <summary>Nobody judges the point where they work, in whatever post they act: what they enter there is evidence and certifies nothing.</summary>
public static class Impartiality
{
    /// <summary>Whether somebody is free to judge a point: the post lies above it, and the person holds none at it.</summary>
    public static async Task<bool> IsImpartialAsync(this ConsoleDb db, Actor actor, UnitPath point, CancellationToken ct) =>
        actor.Unit != point && !await db.StandingAt(point).AnyAsync(grant => grant.AccountId == actor.AccountId, ct);

    /// <exception cref="RuleException"><c>AgentPoint.OwnPoint</c></exception>
    public static async Task DemandImpartialAsync(this ConsoleDb db, Actor actor, UnitPath point, CancellationToken ct)
    {
        if (!await db.IsImpartialAsync(actor, point, ct)) throw new RuleException("AgentPoint.OwnPoint");
    }

    /// <summary>Whether what somebody enters of a point's elements counts by itself.</summary>
    public static async Task<bool> CertifiesAsync(this ConsoleDb db, Actor actor, UnitPath point, CancellationToken ct) =>
        actor.May(Permission.CheckAgentPoints) && await db.IsImpartialAsync(actor, point, ct);
}
