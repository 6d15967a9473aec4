using GovConsole.Access;
using GovConsole.Cases.Ledger;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Cases.Claims;

/// <summary>Who works on the cases of the actor's unit, by name: those to whom a case can be assigned.</summary>
public sealed class FindColleagues(IDbContextFactory<ConsoleDb> dbs)
{
    public sealed record Row(Guid AccountId, string Name, Role Role);

    public Task<List<Row>> RunAsync(Actor actor, CancellationToken ct)
    {
        actor.Demand(Permission.ReadCases);
        return dbs.ReadAsync(async db => (await db.PostsAt(actor.Unit).ToListAsync(ct))
            .Where(post => Queues.Works(post.Role))
            .GroupBy(post => post.AccountId).Select(posts => posts.First())
            .OrderBy(post => post.Name, StringComparer.Create(new("zh-Hans"), false))
            .Select(post => new Row(post.AccountId, post.Name, post.Role)).ToList(), ct);
    }
}

internal static class UnitPosts
{
    /// <summary>The posts in force at one unit, of accounts that are not disabled.</summary>
    public static IQueryable<Actor> PostsAt(this ConsoleDb db, UnitPath unit) =>
        from grant in db.Grants
        join account in db.Accounts on grant.AccountId equals account.Id
        where grant.Unit == unit && grant.RevokedAt == null && !account.Disabled
        orderby grant.Id
        select new Actor(account.Id, grant.Id, account.DisplayName, grant.Role, grant.Unit);
}
