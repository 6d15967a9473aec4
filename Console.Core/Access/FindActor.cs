using GovConsole.Data;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Access;

/// <summary>
/// The actor of a signed-in account: the asked-for post if it still stands, else the first that does;
/// null when the account is disabled or holds no post.
/// </summary>
public sealed class FindActor(IDbContextFactory<ConsoleDb> dbs)
{
    public Task<Actor?> RunAsync(Guid accountId, Guid? grantId, CancellationToken ct) => dbs.ReadAsync(async db =>
    {
        var posts = await db.Standing().Where(grant => grant.AccountId == accountId).Actors(db).ToListAsync(ct);
        return posts.Find(post => post.GrantId == grantId) ?? posts.FirstOrDefault();
    }, ct);

    /// <summary>Every post the account can act in.</summary>
    public Task<List<Actor>> PostsAsync(Actor actor, CancellationToken ct) => dbs.ReadAsync(db => db.Grants
        .Where(grant => grant.AccountId == actor.AccountId && grant.RevokedAt == null)
        .OrderBy(grant => grant.Id)
        .Select(grant => new Actor(actor.AccountId, grant.Id, actor.Name, grant.Role, grant.Unit))
        .ToListAsync(ct), ct);
}
