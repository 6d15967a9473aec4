using GovConsole.Access;
using GovConsole.Audit;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Staff;

/// <summary>Takes a post back; it counts no more from the next deed on. Nobody takes their own last one.</summary>
public sealed class RevokePost(IDbContextFactory<ConsoleDb> dbs, TimeProvider clock)
{
    public Task RunAsync(Guid grantId, Actor actor, CancellationToken ct) => dbs.WriteAsync(async db =>
    {
        var grant = await db.Grants.SingleOrDefaultAsync(x => x.Id == grantId, ct) ?? throw new RuleException("Staff.PostUnknown");
        await db.DemandAsync(actor, Permission.MaintainStaff, grant.Unit, ct);
        RuleException.ThrowIfAny(StaffRules.CheckGranter(actor, [grant.Role]));
        var (account, posts) = await db.ColleagueAsync(actor, grant.AccountId, ct);
        if (account.Id == actor.AccountId && posts.Count == 1) throw new RuleException("Staff.OwnLastPost");

        grant.Revoke(clock.UtcNow());
        db.AuditEntries.Add(actor.Did("Audit.PostRevoked", account.UserName!, clock.UtcNow(), $"{grant.Role} {grant.Unit.Code}"));
    }, ct);
}
