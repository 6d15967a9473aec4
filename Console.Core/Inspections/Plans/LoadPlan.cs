using GovConsole.Access;
using GovConsole.AgentPoints;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Inspections.Plans;

/// <summary>Where a village of a plan stands: 已巡查, 待巡查, 逾期未查.</summary>
public enum PlanProgress { Visited, Open, Overdue }

/// <summary>One plan with its villages in the actor's subtree, by township, and the draw by which they came on it.</summary>
public sealed class LoadPlan(IDbContextFactory<ConsoleDb> dbs, UnitTrees trees, TimeProvider clock)
{
    public sealed record Village(string Code, string Name, string Township, PlanProgress Progress, string? Visit, DateOnly? VisitedOn, string? VisitedBy, int Failed);

    public sealed record Township(string Code, string Name, int Drawn, int Visited, string? Inspector, IReadOnlyList<Choice> Choices);

    /// <summary>Somebody who may inspect there.</summary>
    public sealed record Choice(Guid AccountId, string Name);

    public sealed record View(
        InspectionPlan Plan, string Unit, IReadOnlyList<Village> Villages, IReadOnlyList<Township> Townships, int Candidates, bool MayInspect)
    {
        public int Count(PlanProgress progress) => Villages.Count(village => village.Progress == progress);

        public IEnumerable<Village> Of(PlanProgress? progress, string? township) => Villages.Where(village =>
            (progress is null || village.Progress == progress) && (string.IsNullOrEmpty(township) || village.Township == township));
    }

    /// <exception cref="RuleException"><c>Inspection.Unknown</c>, also outside the actor's scope.</exception>
    public async Task<View> RunAsync(string number, Actor actor, CancellationToken ct)
    {
        var tree = await trees.GetAsync(ct);
        return await dbs.ReadAsync(async db =>
        {
            var plan = await db.InspectionPlans.NumberedAsync(number, actor, ct);
            var candidates = (await db.PlanVillages.Where(x => x.PlanId == plan.Id).ToListAsync(ct)).FindAll(village => actor.Covers(village.Path));
            var checks = db.ElementChecks;
            var visits = (await db.InspectionVisits.Where(x => x.PlanId == plan.Id)
                    .Select(x => new { x.Code, x.Number, x.On, x.By, x.At, Failed = checks.Count(check => check.VisitId == x.Id && check.State == ElementState.Failed) }).ToListAsync(ct))
                .GroupBy(x => x.Code).ToDictionary(x => x.Key, x => x.MaxBy(one => one.At)!);
            var inspectors = await db.PlanInspectors.Where(x => x.PlanId == plan.Id).ToDictionaryAsync(x => x.Township, x => x.Name, ct);
            var mayInspect = actor.May(Permission.Inspect);
            var people = mayInspect ? await db.InspectorsAsync(ct) : [];

            var rest = plan.To < clock.Today() ? PlanProgress.Overdue : PlanProgress.Open;
            var villages = candidates.Where(one => one.Drawn).OrderBy(one => one.Code, StringComparer.Ordinal).Select(one => visits.TryGetValue(one.Code, out var visit)
                ? new Village(one.Code, tree.Name(one.Code), one.Township, PlanProgress.Visited, visit.Number, visit.On, visit.By, visit.Failed)
                : new Village(one.Code, tree.Name(one.Code), one.Township, rest, null, null, null, 0)).ToList();
            return new View(plan, tree.FullName(plan.Unit), villages,
                [
                    .. villages.GroupBy(village => village.Township).Select(same => new Township(
                        same.Key, tree.Name(same.Key), same.Count(), same.Count(one => one.Progress is PlanProgress.Visited), inspectors.GetValueOrDefault(same.Key),
                        [.. people.Where(one => one.Covers(tree.Get(same.Key).Path)).DistinctBy(one => one.AccountId).OrderByDescending(one => one.Unit.Depth).Select(one => new Choice(one.AccountId, one.Name))])),
                ],
                candidates.Count, mayInspect);
        }, ct);
    }
}
