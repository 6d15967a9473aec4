using GovConsole.Audit;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Access.Sessions;

/// <summary>Signs one's own account out on one device, whose cookie is refused from then on. One that has ended already stays ended.</summary>
public sealed class EndSession(IDbContextFactory<ConsoleDb> dbs, TimeProvider clock)
{
    public Task RunAsync(Guid id, Actor actor, CancellationToken ct) => dbs.WriteAsync(async db =>
    {
        var me = actor.AccountId;
        if (await db.Sessions.SingleOrDefaultAsync(x => x.Id == id && x.AccountId == me, ct) is not { } session) return;

        db.Sessions.Remove(session);
        var account = await db.Accounts.SingleAsync(x => x.Id == me, ct);
        db.AuditEntries.Add(actor.Did("Audit.SessionEnded", account.UserName!, clock.UtcNow(), $"{session.Browser} {session.Machine} {session.Address}"));
    }, ct);
}
