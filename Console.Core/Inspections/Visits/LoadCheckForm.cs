using GovConsole.Access;
using GovConsole.AgentPoints;
using GovConsole.AgentPoints.Standards;
using GovConsole.AgentPoints.Upkeep;
using GovConsole.Data;
using GovConsole.Inspections.Plans;
using GovConsole.Kernel;
using GovConsole.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Inspections.Visits;

/// <summary>What stands on the form for a visit to a village: what its region asks for today, and how each element stands.</summary>
public sealed class LoadCheckForm(IDbContextFactory<ConsoleDb> dbs, UnitTrees trees, TimeProvider clock)
{
    public sealed record View(Unit Village, string FullName, string? Plan, Standard Standard, AgentPoint Point, string? Agent, RuleEdition? Edition, DateOnly Today)
    {
        /// <summary>The items of an element that are asked of this village.</summary>
        public IEnumerable<PassItem> Items(Element element) => PassItems.Of(element).Where(item => Standard[item].Asking is not Asking.NotAsked);
    }

    /// <exception cref="RuleException"><c>AgentPoint.Unknown</c> or <c>Inspection.Unknown</c>, also outside the actor's scope; <c>Inspection.NotOnPlan</c>.</exception>
    public async Task<View> RunAsync(string? number, string code, Actor actor, CancellationToken ct)
    {
        actor.Demand(Permission.Inspect);
        var tree = await trees.GetAsync(ct);
        return await dbs.ReadAsync(async db =>
        {
            var point = await db.AgentPoints.VisibleTo(actor).Include(x => x.Elements).SingleOrDefaultAsync(x => x.Code == code, ct)
                ?? throw new RuleException("AgentPoint.Unknown", null, code);
            await db.DemandImpartialAsync(actor, point.Path, ct);
            var plan = await db.PlanForAsync(number, point, actor, ct);
            var examination = await Examination.OpenAsync(db, point, clock.Today(), ct);
            return new View(
                tree.Get(code), tree.FullName(point.Path), plan?.Number, examination.Standard, point,
                await db.AgentTenures.Where(x => x.Code == code && x.Primary && x.To == null).Select(x => x.Name).FirstOrDefaultAsync(ct),
                examination.Editions.InForce(point.Path, clock.Today()), clock.Today());
        }, ct);
    }
}
