using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Inspections.Plans;

/// <summary>The plans an actor may see, latest first, each with how far it has come in the actor's own subtree.</summary>
public sealed class FindPlans(IDbContextFactory<ConsoleDb> dbs, UnitTrees trees, TimeProvider clock)
{
    public const int PageSize = 20;

    public sealed record Row(InspectionPlan Plan, string Unit, int Drawn, int Visited, bool Over)
    {
        public int Overdue => Over ? Drawn - Visited : 0;
    }

    public async Task<Slice<Row>> RunAsync(int page, Actor actor, CancellationToken ct)
    {
        var tree = await trees.GetAsync(ct);
        return await dbs.ReadAsync(async db =>
        {
            var found = db.InspectionPlans.VisibleTo(actor);
            var plans = await found.OrderByDescending(x => x.From).ThenByDescending(x => x.Id).Skip((Math.Max(page, 1) - 1) * PageSize).Take(PageSize).ToListAsync(ct);
            var ids = plans.ConvertAll(plan => plan.Id);
            var visits = db.InspectionVisits;
            var villages = (await db.PlanVillages.Where(x => x.Drawn && ids.Contains(x.PlanId))
                    .Select(x => new { x.PlanId, x.Path, Visited = visits.Any(visit => visit.PlanId == x.PlanId && visit.Code == x.Code) }).ToListAsync(ct))
                .Where(x => actor.Covers(x.Path)).ToLookup(x => x.PlanId);
            return new Slice<Row>(
                [.. plans.Select(plan => new Row(plan, tree.FullName(plan.Unit), villages[plan.Id].Count(), villages[plan.Id].Count(x => x.Visited), plan.To < clock.Today()))],
                await found.LongCountAsync(ct));
        }, ct);
    }
}
