using System.Security.Cryptography;
using GovConsole.Access;
using GovConsole.AgentPoints;
using GovConsole.Cases;
using GovConsole.Data;
using GovConsole.Inspections.Rectifications;
using GovConsole.Kernel;
using GovConsole.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Inspections.Plans;

/// <summary>
/// Makes a plan for a unit and a quarter. What is drawn is drawn here, with a seed that nobody chose, and stays: a draw that does not please
/// can only be followed by another plan, with both on record. The same key twice gives the same plan twice.
/// </summary>
public sealed class MakePlan(IDbContextFactory<ConsoleDb> dbs, UnitTrees trees, TimeProvider clock)
{
    public sealed record Input
    {
        public Guid Key { get; set; } = Guid.CreateVersion7();
        public string Unit { get; set; } = "";
        /// <summary>Any day of the quarter.</summary>
        public DateOnly Quarter { get; set; }
        public DateOnly? From { get; set; }
        public DateOnly? To { get; set; }
        public PlanWay Way { get; set; }
        public int? Amount { get; set; }
        public bool ByTownship { get; set; }
        public int DueWorkdays { get; set; } = Rectification.UsualWorkdays;
        public string? Note { get; set; }
    }

    /// <returns>The number of the plan.</returns>
    /// <exception cref="RuleException">What <see cref="PlanRules"/> find.</exception>
    public async Task<string> RunAsync(Input input, Actor actor, CancellationToken ct)
    {
        var unit = (await trees.GetAsync(ct)).Get(input.Unit);
        try
        {
            return await dbs.WriteAsync(db => StoreAsync(db, input, unit, actor, ct), ct);
        }
        catch (RuleException duplicate) when (duplicate.Broken is [{ Code: "Rule.Duplicate" }])
        {
            // The same form was sent twice at the same moment.
            return await dbs.ReadAsync(db => FindAsync(db, input, actor, ct), ct) ?? throw new RuleException("Rule.Stale");
        }
    }

    private async Task<string> StoreAsync(ConsoleDb db, Input input, Unit unit, Actor actor, CancellationToken ct)
    {
        await db.DemandAsync(actor, Permission.Inspect, unit.Path, ct);
        if (await FindAsync(db, input, actor, ct) is { } before) return before;
        RuleException.ThrowIfAny(PlanRules.Check(input, unit, clock.Today()));

        var points = await db.AgentPoints.Under(unit.Path).Where(x => x.Status == PointStatus.Operating).Select(x => new { x.Code, x.Path }).ToListAsync(ct);
        RuleException.ThrowIfAny(PlanRules.CheckDraw(input.Way, input.Amount, points.Count));
        var size = input.Way switch
        {
            PlanWay.All => points.Count,
            PlanWay.Number => input.Amount!.Value,
            _ => Draw.Share(input.Amount!.Value, points.Count),
        };
        var (spot, seed) = (input.Way is not PlanWay.All, Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(InspectionPlan.SeedLength / 2)));
        var drawn = spot
            ? Draw.Of(seed, points.ConvertAll(point => new Draw.Candidate(point.Code, point.Path.ParentCode!)), size, input.ByTownship).ToHashSet()
            : points.Select(point => point.Code).ToHashSet();

        var now = clock.UtcNow();
        var plan = new InspectionPlan
        {
            Number = await db.NextNumberAsync($"{unit.Code}X", Beijing.Day(now).Year, ct), Key = input.Key, Unit = unit.Path, UnitCode = unit.Code,
            Scope2 = unit.Path.At(2), Scope3 = unit.Path.At(3), Scope4 = unit.Path.At(4), Scope5 = unit.Path.At(5),
            Quarter = Period.Quarter(input.Quarter).From, From = input.From!.Value, To = input.To!.Value, Way = input.Way, Amount = spot ? input.Amount : null,
            ByTownship = spot && input.ByTownship, Seed = spot ? seed : null, DueWorkdays = input.DueWorkdays,
            Note = string.IsNullOrWhiteSpace(input.Note) ? null : input.Note.Trim(), MadeById = actor.AccountId, MadeBy = actor.Name, MadeAt = now,
        };
        foreach (var point in points) plan.Put(new PlanVillage { Code = point.Code, Path = point.Path, Drawn = drawn.Contains(point.Code) });
        db.Add(plan);
        db.Add(actor.Did("Audit.InspectionPlanned", plan.Number, now, $"{drawn.Count}/{points.Count} {plan.Seed}".Trim()));
        await db.SaveChangesAsync(ct);
        return plan.Number;
    }

    private static Task<string?> FindAsync(ConsoleDb db, Input input, Actor actor, CancellationToken ct) =>
        db.InspectionPlans.Where(x => x.Key == input.Key && x.MadeById == actor.AccountId).Select(x => x.Number).SingleOrDefaultAsync(ct);
}
