using GovConsole.Access;
using GovConsole.AgentPoints.Upkeep;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.AgentPoints.Standards;

/// <summary>
/// Puts another edition of the wall rules into force in a region from a day on. What hangs in its villages then is the old one:
/// their fourth wall has to be looked at anew from that day, except where a unit in between has published its own.
/// </summary>
public sealed class PublishRules(IDbContextFactory<ConsoleDb> dbs, UnitTrees trees, TimeProvider clock)
{
    public sealed record Input
    {
        public string Unit { get; set; } = "";
        public string Name { get; set; } = "";
        /// <summary>Beijing day; today when empty.</summary>
        public DateOnly? From { get; set; }
        public string? Note { get; set; }
    }

    /// <exception cref="RuleException">What <see cref="StandardRules"/> find, or <c>Standard.NotOfVillage</c>.</exception>
    public async Task RunAsync(Input input, Actor actor, CancellationToken ct)
    {
        var unit = (await trees.GetAsync(ct)).Get(input.Unit);
        await dbs.WriteAsync(async db =>
        {
            await db.DemandAsync(actor, Permission.MaintainAgentPoints, unit.Path, ct);
            if (unit.Kind.HasPoint() || unit.Path.IsDepartment) throw new RuleException("Standard.NotOfVillage", nameof(input.Unit), unit.Name);
            var before = await db.RuleEditions.ToListAsync(ct);
            RuleException.ThrowIfAny(StandardRules.Check(input, clock.Today(), before.Exists(one => one.Unit == unit.Path && one.Name == input.Name.Trim())));

            var edition = new RuleEdition
            {
                Unit = unit.Path, Name = input.Name.Trim(), From = input.From ?? clock.Today(), Note = PointRules.Trimmed(input.Note),
                RecordedAt = clock.UtcNow(), ById = actor.AccountId, By = actor.Name,
            };
            db.RuleEditions.Add(edition);
            foreach (var point in await db.AgentPoints.Under(unit.Path).Include(x => x.Elements)
                .Where(x => x.Elements.Any(one => one.Element == Element.Rules && one.ValidUntil >= edition.From)).ToListAsync(ct))
                if (edition.Reaches(point.Path, before)) point.RulesReplaced(edition.From);
            db.Add(actor.Did("Audit.RulesPublished", unit.Code, clock.UtcNow(), $"{edition.Name} {edition.From:yyyy-MM-dd}"));
        }, ct);
    }
}
