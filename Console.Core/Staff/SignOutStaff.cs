using GovConsole.Access;
using GovConsole.Access.Sessions;
using GovConsole.Audit;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Staff;

/// <summary>Ends every session of somebody, on a lost telephone for instance; their password stays as it is.</summary>
public sealed class SignOutStaff(IDbContextFactory<ConsoleDb> dbs, TimeProvider clock)
{
    public Task RunAsync(Guid accountId, Actor actor, CancellationToken ct) => dbs.WriteAsync(async db =>
    {
        await db.DemandAsync(actor, Permission.MaintainStaff, null, ct);
        if (accountId == actor.AccountId) throw new RuleException("Staff.NotOneself");
        var (account, posts) = await db.SubordinateAsync(actor, accountId, ct);
        // As with closing an account: it gives an operator no access.
        if (actor.Role is not Role.Operator) RuleException.ThrowIfAny(StaffRules.CheckGranter(actor, posts.Select(post => post.Role)));

        // A session that is just beginning was proved under the old stamp, and does not stand either.
        account.SecurityStamp = Guid.CreateVersion7().ToString("n");
        await db.Sessions.Where(x => x.AccountId == accountId).ExecuteDeleteAsync(ct);
        db.AuditEntries.Add(actor.Did("Audit.StaffSignedOut", account.UserName!, clock.UtcNow()));
    }, ct);
}
