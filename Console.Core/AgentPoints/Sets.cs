using GovConsole.Access;
using GovConsole.AgentPoints.Standards;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.AgentPoints;

public static class Sets
{
    extension(ConsoleDb db)
    {
        public DbSet<AgentPoint> AgentPoints => db.Set<AgentPoint>();
        public DbSet<PointElement> PointElements => db.Set<PointElement>();
        public DbSet<ElementCheck> ElementChecks => db.Set<ElementCheck>();
        public DbSet<AgentTenure> AgentTenures => db.Set<AgentTenure>();
        public DbSet<StatusChange> StatusChanges => db.Set<StatusChange>();
        public DbSet<AgentDay> AgentDays => db.Set<AgentDay>();
        public DbSet<StandardLine> StandardLines => db.Set<StandardLine>();
        public DbSet<RuleEdition> RuleEditions => db.Set<RuleEdition>();
    }

    /// <summary>The points an actor may know of: those in the unit's subtree. Every query of points begins here.</summary>
    public static IQueryable<AgentPoint> VisibleTo(this IQueryable<AgentPoint> points, Actor actor)
    {
        actor.Demand(Permission.ReadAgentPoints);
        return points.Under(actor.Unit);
    }

    /// <summary>
    /// A point the actor may know of, for writing. Its row is held from here to the end of the transaction, so that whoever else
    /// changes the point or its agents waits and then sees what was written.
    /// </summary>
    /// <exception cref="RuleException"><c>AgentPoint.Unknown</c>, also for a point that exists outside the actor's scope.</exception>
    internal static async Task<AgentPoint> HoldPointAsync(this ConsoleDb db, string code, Actor actor, CancellationToken ct)
    {
        await db.AgentPoints.VisibleTo(actor).Where(x => x.Code == code)
            .ExecuteUpdateAsync(row => row.SetProperty(x => x.Version, x => x.Version), ct);
        return await db.AgentPoints.VisibleTo(actor).Include(x => x.Elements).SingleOrDefaultAsync(x => x.Code == code, ct)
            ?? throw new RuleException("AgentPoint.Unknown", null, code);
    }

    /// <summary>Adds a line to the history of a held point and lets the point take it in.</summary>
    internal static async Task EnterAsync(this ConsoleDb db, AgentPoint point, ElementCheck check, CancellationToken ct)
    {
        point.Take(check);
        db.ElementChecks.Add(check);
        await db.SaveChangesAsync(ct);
    }
}
