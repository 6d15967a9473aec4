using GovConsole.Access;
using GovConsole.AgentPoints.Upkeep;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.AgentPoints.Standards;

/// <summary>Says what a region asks of one pass item from a day on; what was laid down above is made lighter for a region only from above. What was checked before keeps its result until it is checked again.</summary>
public sealed class SetStandard(IDbContextFactory<ConsoleDb> dbs, UnitTrees trees, TimeProvider clock)
{
    public sealed record Input
    {
        public string Unit { get; set; } = "";
        public PassItem Item { get; set; }
        public Asking Asking { get; set; }
        /// <summary>Square metres; only for the area.</summary>
        public int? Least { get; set; }
        /// <summary>Beijing day; today when empty.</summary>
        public DateOnly? From { get; set; }
        public string? Basis { get; set; }
    }

    /// <exception cref="RuleException">What <see cref="StandardRules"/> find, or <c>Standard.NotOfVillage</c>.</exception>
    public async Task RunAsync(Input input, Actor actor, CancellationToken ct)
    {
        var unit = (await trees.GetAsync(ct)).Get(input.Unit);
        await dbs.WriteAsync(async db =>
        {
            await db.DemandAsync(actor, Permission.MaintainAgentPoints, unit.Path, ct);
            if (unit.Kind.HasPoint() || unit.Path.IsDepartment) throw new RuleException("Standard.NotOfVillage", nameof(input.Unit), unit.Name);
            RuleException.ThrowIfAny(StandardRules.Check(input, clock.Today()));
            if (actor.Unit == unit.Path && unit.Path.Parent is { } above)
                RuleException.ThrowIfAny(StandardRules.Yields(input, Standard.Of(await db.StandardLines.ToListAsync(ct), above, input.From ?? clock.Today())));

            db.StandardLines.Add(new()
            {
                Unit = unit.Path, Item = input.Item, Asking = input.Asking, Least = input.Least, From = input.From ?? clock.Today(),
                Basis = PointRules.Trimmed(input.Basis), RecordedAt = clock.UtcNow(), ById = actor.AccountId, By = actor.Name,
            });
            db.Add(actor.Did("Audit.StandardSet", unit.Code, clock.UtcNow(), $"{input.Item} {input.Asking} {input.Least}".Trim()));
        }, ct);
    }
}
