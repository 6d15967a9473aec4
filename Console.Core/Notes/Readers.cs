using GovConsole.Access;
using GovConsole.Cases;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Notes;

/// <summary>Who may see a case, and the case as one of them sees it.</summary>
internal static class Readers
{
    private static readonly Role[] Roles = [.. Enum.GetValues<Role>().Where(role => role.Allows(Permission.ReadCases))];

    /// <summary>The posts in force that read cases at a unit which may know of this one; of some accounts, or of all.</summary>
    public static IQueryable<Actor> ReadersOf(this ConsoleDb db, Case subject, IReadOnlyCollection<Guid>? among = null)
    {
        var units = subject.Onlookers();
        var grants = among is null ? db.Grants : db.Grants.Where(grant => among.Contains(grant.AccountId));
        return
            from grant in grants
            join account in db.Accounts on grant.AccountId equals account.Id
            where units.Contains(grant.Unit) && Roles.Contains(grant.Role) && grant.RevokedAt == null && !account.Disabled
            orderby grant.Id
            select new Actor(account.Id, grant.Id, account.DisplayName, grant.Role, grant.Unit);
    }

    /// <exception cref="RuleException"><c>Case.Unknown</c>, also for a case that exists outside the actor's scope.</exception>
    public static async Task<Case> VisibleCaseAsync(this ConsoleDb db, string number, Actor actor, CancellationToken ct) =>
        await db.Cases.VisibleTo(actor).AsNoTracking().SingleOrDefaultAsync(x => x.Number == number, ct)
        ?? throw new RuleException("Case.Unknown", null, number);
}
