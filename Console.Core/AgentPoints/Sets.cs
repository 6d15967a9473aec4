using Microsoft.EntityFrameworkCore;
using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Kernel;

namespace GovConsole.AgentPoints;

public static class Sets
{
    extension(ConsoleDb db)
    {
        public DbSet<AgentPoint> AgentPoints => db.Set<AgentPoint>();
        public DbSet<PointElement> PointElements => db.Set<PointElement>();
        public DbSet<ElementCheck> ElementChecks => db.Set<ElementCheck>();
        public DbSet<AgentTenure> AgentTenures => db.Set<AgentTenure>();
    }

    /// <summary>The points an actor may know of: those in the unit's subtree. Every query of points begins here.</summary>
    public static IQueryable<AgentPoint> VisibleTo(this IQueryable<AgentPoint> points, Actor actor)
    {
        actor.Demand(Permission.ReadAgentPoints);
        return points.Under(actor.Unit);
    }

    public static IQueryable<AgentPoint> Under(this IQueryable<AgentPoint> points, UnitPath unit)
    {
        var code = unit.Code;
        return unit.Depth switch
        {
            1 => points,
            2 => points.Where(x => x.Scope2 == code),
            3 => points.Where(x => x.Scope3 == code),
            4 => points.Where(x => x.Scope4 == code),
            _ => points.Where(x => x.Scope5 == code),
        };
    }

    /// <summary>
    /// The point of a village, for writing. Its row is held from here to the end of the transaction, so that whoever else
    /// changes the point or its agents waits and then sees what was written.
    /// </summary>
    /// <exception cref="RuleException"><c>AgentPoint.Unknown</c></exception>
    internal static async Task<AgentPoint> HoldPointAsync(this ConsoleDb db, string code, CancellationToken ct)
    {
        await db.AgentPoints.Where(x => x.Code == code)
            .ExecuteUpdateAsync(row => row.SetProperty(x => x.Version, x => x.Version), ct);
        return await db.AgentPoints.Include(x => x.Elements).SingleOrDefaultAsync(x => x.Code == code, ct)
            ?? throw new RuleException("AgentPoint.Unknown", null, code);
    }
}
