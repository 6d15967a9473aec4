using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Cases.Claims;

/// <summary>Whose claims count: whoever has no post at the unit any more works on nothing there, so the claim of somebody who left holds no case.</summary>
public static class Claimants
{
    /// <summary>The accounts whose claims count at a unit.</summary>
    public static IQueryable<Guid?> WorkingAt(this ConsoleDb db, UnitPath unit) => db.StandingAt(unit).Select(grant => (Guid?)grant.AccountId);

    /// <summary>Who works on the present step of a case; null while it lies open for its unit.</summary>
    public static async Task<string?> ClaimantAsync(this ConsoleDb db, Case subject, CancellationToken ct) =>
        subject is { ClaimedById: { } id, Holder: { } unit } && await db.WorkingAt(unit).ContainsAsync(id, ct) ? subject.ClaimedBy : null;
}
