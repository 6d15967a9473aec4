using GovConsole.Data;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Access;

/// <summary>
/// What a session stands for at this moment: the actor in the asked-for post, or in the first that still stands.
/// Null once the account is disabled, its password or second factor has changed since, or it holds no post.
/// </summary>
public sealed class FindSession(IDbContextFactory<ConsoleDb> dbs)
{
    public sealed record Session(Actor Actor, bool MustChangePassword);

    public Task<Session?> RunAsync(Guid accountId, string stamp, Guid? grantId, CancellationToken ct) => dbs.ReadAsync(async db =>
    {
        var posts = await (
            from grant in db.Grants
            join account in db.Accounts on grant.AccountId equals account.Id
            where account.Id == accountId && account.SecurityStamp == stamp && !account.Disabled && grant.RevokedAt == null
            orderby grant.Id
            select new Session(
                new Actor(account.Id, grant.Id, account.DisplayName, grant.Role, grant.Unit), account.MustChangePassword)).ToListAsync(ct);

        return posts.Find(post => post.Actor.GrantId == grantId) ?? posts.FirstOrDefault();
    }, ct);
}
