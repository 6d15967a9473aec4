using GovConsole.Data;
using GovConsole.Kernel;

namespace GovConsole.Access;

/// <summary>The posts of one unit that are in force, of accounts that are not disabled.</summary>
public static class Posts
{
    public static IQueryable<Grant> StandingAt(this ConsoleDb db, UnitPath unit)
    {
        var accounts = db.Accounts;
        return db.Grants.Where(grant => grant.Unit == unit && grant.RevokedAt == null && accounts.Any(account => account.Id == grant.AccountId && !account.Disabled));
    }

    /// <summary>Who acts there, post by post.</summary>
    public static IQueryable<Actor> ActorsAt(this ConsoleDb db, UnitPath unit) =>
        from grant in db.StandingAt(unit)
        join account in db.Accounts on grant.AccountId equals account.Id
        orderby grant.Id
        select new Actor(account.Id, grant.Id, account.DisplayName, grant.Role, grant.Unit);
}
