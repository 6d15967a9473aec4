using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Inspections.Plans;
using GovConsole.Inspections.Rectifications;
using GovConsole.Inspections.Visits;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Inspections;

public static class Sets
{
    extension(ConsoleDb db)
    {
        public DbSet<InspectionPlan> InspectionPlans => db.Set<InspectionPlan>();
        public DbSet<PlanVillage> PlanVillages => db.Set<PlanVillage>();
        public DbSet<PlanInspector> PlanInspectors => db.Set<PlanInspector>();
        public DbSet<InspectionVisit> InspectionVisits => db.Set<InspectionVisit>();
        public DbSet<Rectification> Rectifications => db.Set<Rectification>();
    }

    /// <summary>The plans an actor may know of: those of the unit's subtree, and those of units above, of which the actor sees the own part.</summary>
    public static IQueryable<InspectionPlan> VisibleTo(this IQueryable<InspectionPlan> plans, Actor actor)
    {
        actor.Demand(Permission.ReadInspections);
        var (own, above) = (plans.Under(actor.Unit), actor.Unit.IsDepartment ? [] : actor.Unit.Codes.ToList());
        return plans.Where(x => own.Any(one => one.Id == x.Id) || above.Contains(x.UnitCode));
    }

    /// <exception cref="RuleException"><c>Inspection.Unknown</c>, also for a plan outside the actor's scope.</exception>
    public static async Task<InspectionPlan> NumberedAsync(this IQueryable<InspectionPlan> plans, string number, Actor actor, CancellationToken ct) =>
        await plans.VisibleTo(actor).SingleOrDefaultAsync(x => x.Number == number, ct) ?? throw new RuleException("Inspection.Unknown", null, number);

    /// <summary>The visits an actor may know of: those to points of the unit's subtree.</summary>
    public static IQueryable<InspectionVisit> VisibleTo(this IQueryable<InspectionVisit> visits, Actor actor)
    {
        actor.Demand(Permission.ReadInspections);
        return visits.Under(actor.Unit);
    }

    /// <summary>The rectifications an actor may know of, as of points: an agent those of the own village.</summary>
    public static IQueryable<Rectification> VisibleTo(this IQueryable<Rectification> rectifications, Actor actor)
    {
        actor.Demand(Permission.ReadAgentPoints);
        return rectifications.Under(actor.Unit);
    }

    /// <summary>One with its history.</summary>
    /// <exception cref="RuleException"><c>Rectification.Unknown</c>, also outside the actor's scope.</exception>
    public static async Task<Rectification> NumberedAsync(this IQueryable<Rectification> rectifications, string number, Actor actor, CancellationToken ct) =>
        await rectifications.VisibleTo(actor).Include(x => x.Events.OrderBy(line => line.Place)).SingleOrDefaultAsync(x => x.Number == number, ct)
            ?? throw new RuleException("Rectification.Unknown", null, number);
}
