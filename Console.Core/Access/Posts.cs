using GovConsole.Data;
using GovConsole.Kernel;

namespace GovConsole.Access;

/// <summary>Which posts stand: they were not revoked, and their account is not disabled.</summary>
public static class Posts
{
    public static IQueryable<Grant> Standing(this ConsoleDb db)
    {
        var accounts = db.Accounts;
        return db.Grants.Where(grant => grant.RevokedAt == null && accounts.Any(account => account.Id == grant.AccountId && !account.Disabled));
    }

    /// <summary>Those at one unit, not below it.</summary>
    public static IQueryable<Grant> StandingAt(this ConsoleDb db, UnitPath unit) => db.Standing().Where(grant => grant.Unit == unit);

    /// <summary>Who acts in them, post by post.</summary>
    public static IQueryable<Actor> Actors(this IQueryable<Grant> posts, ConsoleDb db) =>
        from grant in posts
        join account in db.Accounts on grant.AccountId equals account.Id
        orderby grant.Id
        select new Actor(account.Id, grant.Id, account.DisplayName, grant.Role, grant.Unit);
}
