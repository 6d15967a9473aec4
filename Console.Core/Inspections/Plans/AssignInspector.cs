using GovConsole.Access;
using GovConsole.AgentPoints;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Inspections.Plans;

/// <summary>Says who inspects the villages of a township in a plan: whoever made the plan or stands above, so that nobody chooses who inspects them.</summary>
public sealed class AssignInspector(IDbContextFactory<ConsoleDb> dbs, UnitTrees trees, TimeProvider clock)
{
    public sealed record Input(string Plan, string Township, Guid AccountId);

    /// <exception cref="RuleException"><c>Inspection.Unknown</c>, <c>Inspection.TownshipUnknown</c>, or <c>Inspection.NoInspector</c> for somebody who may not inspect there.</exception>
    public async Task RunAsync(Input input, Actor actor, CancellationToken ct)
    {
        var township = (await trees.GetAsync(ct)).Get(input.Township);
        await dbs.WriteAsync(async db =>
        {
            var plan = await db.InspectionPlans.NumberedAsync(input.Plan, actor, ct);
            await db.DemandAsync(actor, Permission.Inspect, plan.Unit, ct);
            var drawn = await db.PlanVillages.Where(x => x.PlanId == plan.Id && x.Drawn).ToListAsync(ct);
            if (!drawn.Exists(village => village.Township == township.Code)) throw new RuleException("Inspection.TownshipUnknown", nameof(input.Township));
            var inspector = (await db.InspectorsAsync(ct)).Find(one => one.AccountId == input.AccountId && one.Covers(township.Path))
                ?? throw new RuleException("Inspection.NoInspector", nameof(input.AccountId));

            await db.PlanInspectors.Where(x => x.PlanId == plan.Id && x.Township == township.Code).ExecuteDeleteAsync(ct);
            db.Add(new PlanInspector { PlanId = plan.Id, Township = township.Code, AccountId = inspector.AccountId, Name = inspector.Name });
            db.Add(actor.Did("Audit.InspectorAssigned", plan.Number, clock.UtcNow(), $"{township.Name} {inspector.Name}"));
        }, ct);
    }
}

internal static class Inspectors
{
    /// <summary>The plan under which an actor visits a point; null for a visit between plans.</summary>
    /// <exception cref="RuleException"><c>Inspection.Unknown</c>, <c>Inspection.NotOnPlan</c>, or <c>Inspection.NotInspector</c> for those below the plan's unit whom nobody assigned.</exception>
    public static async Task<InspectionPlan?> PlanForAsync(this ConsoleDb db, string? number, AgentPoint point, Actor actor, CancellationToken ct)
    {
        if (string.IsNullOrEmpty(number)) return null;

        var plan = await db.InspectionPlans.NumberedAsync(number, actor, ct);
        if (!await db.PlanVillages.AnyAsync(x => x.PlanId == plan.Id && x.Code == point.Code && x.Drawn, ct)) throw new RuleException("Inspection.NotOnPlan");
        var township = point.Path.ParentCode;
        if (!actor.Covers(plan.Unit) && !await db.PlanInspectors.AnyAsync(x => x.PlanId == plan.Id && x.Township == township && x.AccountId == actor.AccountId, ct))
            throw new RuleException("Inspection.NotInspector");
        return plan;
    }

    /// <summary>Everybody who may inspect somewhere, in the posts that let them.</summary>
    public static async Task<List<Actor>> InspectorsAsync(this ConsoleDb db, CancellationToken ct)
    {
        var roles = Enum.GetValues<Role>().Where(role => role.Allows(Permission.Inspect)).ToList();
        return await db.Standing().Where(grant => roles.Contains(grant.Role)).Actors(db).ToListAsync(ct);
    }
}
