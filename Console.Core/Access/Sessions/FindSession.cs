using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Access.Sessions;

/// <summary>
/// What a session stands for at this moment: the actor in the asked-for post, or in the first that still stands.
/// Null once it was ended or is too old, the account is disabled, its password or second factor has changed since, or it holds no post.
/// </summary>
public sealed class FindSession(IDbContextFactory<ConsoleDb> dbs, TimeProvider clock)
{
    public sealed record Session(Actor Actor, bool MustChangePassword)
    {
        public Guid Id { get; init; }
        /// <summary>It hangs on a wall and may show the big screen alone.</summary>
        public bool IsOnWall { get; init; }
    }

    public Task<Session?> RunAsync(Guid id, Guid accountId, Guid? grantId, CancellationToken ct)
    {
        var young = Sessions.Session.IsYoung(clock.UtcNow());
        return dbs.ReadAsync(async db =>
        {
            var posts = await (
                from session in db.Sessions.Where(young)
                join account in db.Accounts on session.AccountId equals account.Id
                join grant in db.Grants on account.Id equals grant.AccountId
                where session.Id == id && account.Id == accountId && session.Stamp == account.SecurityStamp && !account.Disabled && grant.RevokedAt == null
                orderby grant.Id
                select new Session(
                    new Actor(account.Id, grant.Id, account.DisplayName, session.WallUntil == null ? grant.Role : Role.Screen, grant.Unit), account.MustChangePassword)
                { Id = session.Id, IsOnWall = session.WallUntil != null }).ToListAsync(ct);

            return posts.Find(post => post.Actor.GrantId == grantId) ?? posts.FirstOrDefault();
        }, ct);
    }
}
