using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.AgentPoints.Upkeep;

/// <summary>Gives a village its agent point, in preparation, with six elements that somebody must check.</summary>
public sealed class OpenPoint(IDbContextFactory<ConsoleDb> dbs, UnitTrees trees, TimeProvider clock)
{
    public sealed record Input
    {
        public string Code { get; set; } = "";
        public string Address { get; set; } = "";
        public string? Phone { get; set; }
        public string Hours { get; set; } = "";
        public int? Area { get; set; }
        public double? Latitude { get; set; }
        public double? Longitude { get; set; }
    }

    public async Task RunAsync(Input input, Actor actor, CancellationToken ct)
    {
        var village = (await trees.GetAsync(ct)).Get(input.Code);
        await dbs.WriteAsync(async db =>
        {
            await db.DemandAsync(actor, Permission.MaintainAgentPoints, village.Path, ct);
            if (!village.Kind.HasPoint() || village.Retired) throw new RuleException("AgentPoint.NotAVillage", nameof(input.Code), village.Name);
            RuleException.ThrowIfAny(PointRules.Describe(input.Address, input.Phone, input.Hours, input.Area, input.Latitude, input.Longitude));
            if (await db.AgentPoints.AnyAsync(x => x.Code == village.Code, ct)) throw new RuleException("AgentPoint.Exists", nameof(input.Code), village.Name);

            var point = AgentPoint.Open(
                village, input.Address.Trim(), PointRules.Trimmed(input.Phone), input.Hours.Trim(), clock.Today(),
                input.Area, PointRules.Place(input.Latitude, input.Longitude));
            db.AgentPoints.Add(point);
            db.StatusChanges.Add(point.Changed(actor.AccountId, actor.Name, clock.UtcNow()));
            db.Add(actor.Did("Audit.PointOpened", village.Code, clock.UtcNow()));
        }, ct);
    }
}
