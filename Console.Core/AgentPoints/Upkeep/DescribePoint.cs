using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.AgentPoints.Upkeep;

/// <summary>Corrects where a point is, its telephone and its hours.</summary>
public sealed class DescribePoint(IDbContextFactory<ConsoleDb> dbs, TimeProvider clock)
{
    public sealed record Input
    {
        public string Code { get; set; } = "";
        public int Version { get; set; }
        public string Address { get; set; } = "";
        public string? Phone { get; set; }
        public string Hours { get; set; } = "";
        public int? Area { get; set; }
        public double? Latitude { get; set; }
        public double? Longitude { get; set; }
    }

    public Task RunAsync(Input input, Actor actor, CancellationToken ct) => dbs.WriteAsync(async db =>
    {
        var point = await db.HoldPointAsync(input.Code, actor, ct);
        await db.DemandAsync(actor, Permission.MaintainAgentPoints, point.Path, ct);
        if (point.Version != input.Version) throw new RuleException("Rule.Stale");
        RuleException.ThrowIfAny(PointRules.Describe(input.Address, input.Phone, input.Hours, input.Area, input.Latitude, input.Longitude));

        point.Describe(input.Address.Trim(), PointRules.Trimmed(input.Phone), input.Hours.Trim(), input.Area, PointRules.Place(input.Latitude, input.Longitude));
        db.Add(actor.Did("Audit.PointDescribed", point.Code, clock.UtcNow()));
    }, ct);
}
