using GovConsole.Audit;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Access.Sessions;

/// <summary>
/// 挂屏: turns one's own session on this device into one that shows the big screen and nothing else, and lasts thirty days. What ends any
/// session ends it too: signing it out by hand, another password, a disabled account, a revoked post.
/// </summary>
public sealed class HangScreen(IDbContextFactory<ConsoleDb> dbs, TimeProvider clock)
{
    /// <returns>Until when it hangs.</returns>
    /// <exception cref="RuleException"><c>Access.Forbidden</c> or <c>Access.PostRevoked</c>; also for what hangs already, whose role is no post's.</exception>
    public Task<DateTime> RunAsync(Guid session, Actor actor, CancellationToken ct) => dbs.WriteAsync(async db =>
    {
        await db.DemandAsync(actor, Permission.ReadScreen, null, ct);
        var (me, until) = (actor.AccountId, clock.UtcNow() + Session.OnWall);
        var account = await db.Accounts.SingleAsync(x => x.Id == me, ct);
        if (await db.Sessions.Where(x => x.Id == session && x.AccountId == me).ExecuteUpdateAsync(set => set.SetProperty(x => x.WallUntil, until), ct) == 0)
            throw new RuleException("Access.PostRevoked");
        db.AuditEntries.Add(actor.Did("Audit.ScreenHung", account.UserName!, clock.UtcNow()));
        return until;
    }, ct);
}
