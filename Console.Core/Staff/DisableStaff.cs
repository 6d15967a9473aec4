using GovConsole.Access;
using GovConsole.Audit;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Staff;

/// <summary>Closes an account, or opens it again. A closed one is refused at its next deed, also where it is signed in already.</summary>
public sealed class DisableStaff(IDbContextFactory<ConsoleDb> dbs, TimeProvider clock)
{
    public Task RunAsync(Guid accountId, bool disabled, Actor actor, CancellationToken ct) => dbs.WriteAsync(async db =>
    {
        await db.DemandAsync(actor, Permission.MaintainStaff, null, ct);
        if (accountId == actor.AccountId) throw new RuleException("Staff.NotOneself");
        var (account, posts) = await db.SubordinateAsync(actor, accountId, ct);
        // An operator closes and opens accounts of any role: that gives no access that was not given before.
        if (actor.Role is not Role.Operator) RuleException.ThrowIfAny(StaffRules.CheckGranter(actor, posts.Select(post => post.Role)));
        if (account.Disabled == disabled) return;

        account.Disabled = disabled;
        account.SecurityStamp = Guid.CreateVersion7().ToString("n");
        db.AuditEntries.Add(actor.Did(disabled ? "Audit.StaffDisabled" : "Audit.StaffEnabled", account.UserName!, clock.UtcNow()));
    }, ct);
}
