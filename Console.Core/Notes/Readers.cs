using GovConsole.Access;
using GovConsole.Cases;
using GovConsole.Data;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Notes;

/// <summary>Who may see a case.</summary>
internal static class Readers
{
    private static readonly Role[] Roles = [.. Enum.GetValues<Role>().Where(role => role.Allows(Permission.ReadCases))];

    /// <summary>The posts in force that read cases at a unit which may know of this one; of some accounts, or of all.</summary>
    public static IQueryable<Actor> ReadersOf(this ConsoleDb db, Case subject, IReadOnlyCollection<Guid>? among = null)
    {
        var units = subject.Onlookers();
        var posts = db.Standing().Where(grant => units.Contains(grant.Unit) && Roles.Contains(grant.Role));
        return (among is null ? posts : posts.Where(grant => among.Contains(grant.AccountId))).Actors(db);
    }
}
