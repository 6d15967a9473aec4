using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Access;

/// <summary>
/// The gate of every write. A circuit may hold an actor for hours, so the post is looked up again in the writing
/// transaction: a revoked post or a disabled account is refused at once, not at the next sign-in.
/// </summary>
public static class Demands
{
    /// <exception cref="RuleException"><c>Access.PostRevoked</c>, <c>Access.Forbidden</c> or <c>Access.OutOfScope</c>.</exception>
    public static async Task DemandAsync(
        this ConsoleDb db, Actor actor, Permission permission, UnitPath? unit, CancellationToken ct)
    {
        actor.Demand(permission);
        if (unit is not null && !actor.Covers(unit)) throw new RuleException("Access.OutOfScope");

        if (!await db.Standing().AnyAsync(grant => grant.Id == actor.GrantId && grant.Role == actor.Role, ct)) throw new RuleException("Access.PostRevoked");
    }
}
