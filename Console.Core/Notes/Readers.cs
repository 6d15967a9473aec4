using GovConsole.Access;
using GovConsole.Cases;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Notes;

/// <summary>Who may see a case: a post that reads cases, at a unit in whose subtree it was received, or at the department that decides it.</summary>
internal static class Readers
{
    private static readonly Role[] Roles = [.. Enum.GetValues<Role>().Where(role => role.Allows(Permission.ReadCases))];

    public static IQueryable<Actor> ReadersOf(this ConsoleDb db, Case subject)
    {
        var (line, decider) = (subject.Source.Line(), subject.Decider);
        if (decider.IsDepartment) line.Add(decider);
        return
            from grant in db.Grants
            join account in db.Accounts on grant.AccountId equals account.Id
            where line.Contains(grant.Unit) && Roles.Contains(grant.Role) && grant.RevokedAt == null && !account.Disabled
            orderby grant.Id
            select new Actor(account.Id, grant.Id, account.DisplayName, grant.Role, grant.Unit);
    }

    /// <exception cref="RuleException"><c>Case.Unknown</c></exception>
    public static async Task<Case> VisibleCaseAsync(this ConsoleDb db, string number, Actor actor, CancellationToken ct) =>
        await db.Cases.VisibleTo(actor).AsNoTracking().SingleOrDefaultAsync(x => x.Number == number, ct)
        ?? throw new RuleException("Case.Unknown", null, number);
}
