using GovConsole.Access;
using GovConsole.AgentPoints;
using GovConsole.AgentPoints.Upkeep;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Agents.Backups;

/// <summary>Names who stands in for a village's primary agent. There is one at a time.</summary>
public sealed class PairBackup(IDbContextFactory<ConsoleDb> dbs, TimeProvider clock)
{
    public sealed record Input
    {
        public string Code { get; set; } = "";
        /// <summary>The tenure of whoever stands in: of the village or of a neighbour in the township.</summary>
        public Guid? StandIn { get; set; }
        /// <summary>Beijing day; today when empty.</summary>
        public DateOnly? From { get; set; }
    }

    public Task RunAsync(Input input, Actor actor, CancellationToken ct) => dbs.WriteAsync(async db =>
    {
        var point = await db.HoldPointAsync(input.Code, actor, ct);
        await db.DemandAsync(actor, Permission.MaintainAgentPoints, point.Path, ct);
        if (point.Status is PointStatus.Merged) throw new RuleException("AgentPoint.MergedAway");
        var primary = await db.AgentTenures.SingleOrDefaultAsync(x => x.Code == point.Code && x.Primary && x.To == null, ct);
        var standIn = await db.StandInAsync(point, input.StandIn, ct);
        var before = await db.AgentBackups.Where(x => x.Code == point.Code).ToListAsync(ct);
        RuleException.ThrowIfAny(BackupRules.Check(input.From, clock.Today(), primary, standIn, before));

        db.Add(new AgentBackup { Code = point.Code, PrincipalId = primary!.Id, StandInId = standIn!.Id, From = input.From ?? clock.Today() });
        db.Add(actor.Did("Audit.BackupPaired", point.Code, clock.UtcNow(), $"{primary.Name} / {standIn.Name}"));
    }, ct);
}

/// <summary>Ends a pair, with the reason.</summary>
public sealed class EndBackup(IDbContextFactory<ConsoleDb> dbs, TimeProvider clock)
{
    public sealed record Input
    {
        public string Code { get; set; } = "";
        public Guid Backup { get; set; }
        /// <summary>The last day; today when empty.</summary>
        public DateOnly? To { get; set; }
        public string Reason { get; set; } = "";
    }

    public Task RunAsync(Input input, Actor actor, CancellationToken ct) => dbs.WriteAsync(async db =>
    {
        var point = await db.HoldPointAsync(input.Code, actor, ct);
        await db.DemandAsync(actor, Permission.MaintainAgentPoints, point.Path, ct);
        var pair = await db.AgentBackups.SingleOrDefaultAsync(x => x.Id == input.Backup && x.Code == point.Code, ct)
            ?? throw new RuleException("Agents.BackupUnknown");
        RuleException.ThrowIfAny(PointRules.Reason(input.Reason, nameof(input.Reason)));
        pair.End(input.To ?? clock.Today(), input.Reason.Trim());
        db.Add(actor.Did("Audit.BackupEnded", point.Code, clock.UtcNow(), pair.EndReason));
    }, ct);
}
