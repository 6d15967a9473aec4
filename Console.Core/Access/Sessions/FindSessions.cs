using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Access.Sessions;

/// <summary>Where one's own account is signed in, the last used first.</summary>
public sealed class FindSessions(IDbContextFactory<ConsoleDb> dbs, TimeProvider clock)
{
    public Task<List<Session>> RunAsync(Actor actor, CancellationToken ct)
    {
        var (me, now) = (actor.AccountId, clock.UtcNow());
        var used = now - Session.Idle - Session.SeenWithin;
        return dbs.ReadAsync(db => (
            from session in db.Sessions.Where(Session.IsYoung(now))
            join account in db.Accounts on session.AccountId equals account.Id
            where account.Id == me && session.Stamp == account.SecurityStamp && (session.SeenAt > used || session.WallUntil != null)
            orderby session.SeenAt descending, session.Id descending
            select session).ToListAsync(ct), ct);
    }
}
