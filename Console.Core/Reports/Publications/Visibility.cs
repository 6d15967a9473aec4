using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Reports.Publications;

/// <summary>Who may know of which publication.</summary>
internal static class Visibility
{
    /// <summary>
    /// What was published of the own subtree, and of the units above, for whose people below it was published. A draft is seen by those who may
    /// publish it.
    /// </summary>
    public static IQueryable<Publication> VisibleTo(this IQueryable<Publication> publications, Actor actor)
    {
        actor.Demand(Permission.ReadStatistics);
        List<UnitPath> above = [];
        for (var unit = actor.Unit.Parent; unit is not null; unit = unit.Parent) above.Add(unit);
        var (below, drafts) = (publications.Under(actor.Unit), actor.May(Permission.PublishReports));
        return publications.Where(x => x.State != PublicationState.Draft && above.Contains(x.Unit)
            || (drafts || x.State != PublicationState.Draft) && below.Any(one => one.Id == x.Id));
    }

    /// <exception cref="RuleException"><c>Publication.Unknown</c>, also for one that the actor may not see.</exception>
    public static async Task<Publication> PublicationAsync(this ConsoleDb db, Guid id, Actor actor, CancellationToken ct) =>
        await db.Publications.VisibleTo(actor).SingleOrDefaultAsync(x => x.Id == id, ct) ?? throw new RuleException("Publication.Unknown");

    /// <summary>The one to be changed: of the actor's own subtree.</summary>
    /// <exception cref="RuleException"><c>Publication.Unknown</c>, or what the gate of every write says.</exception>
    public static async Task<Publication> OwnPublicationAsync(this ConsoleDb db, Guid id, Actor actor, CancellationToken ct)
    {
        await db.DemandAsync(actor, Permission.PublishReports, null, ct);
        var found = await db.PublicationAsync(id, actor, ct);
        // What came down from above is read, not changed.
        return actor.Covers(found.Unit) ? found : throw new RuleException("Publication.Unknown");
    }
}
