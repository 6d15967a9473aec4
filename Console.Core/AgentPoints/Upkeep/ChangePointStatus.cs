using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.AgentPoints.Upkeep;

/// <summary>Lets a point begin, pause, go on or end, with the reason unless it simply begins.</summary>
public sealed class ChangePointStatus(IDbContextFactory<ConsoleDb> dbs, TimeProvider clock)
{
    public sealed record Input
    {
        public string Code { get; set; } = "";
        public int Version { get; set; }
        public PointStatus Status { get; set; }
        public string? Reason { get; set; }
        /// <summary>Beijing day since when it is so; today when empty.</summary>
        public DateOnly? On { get; set; }
    }

    public Task RunAsync(Input input, Actor actor, CancellationToken ct) => dbs.WriteAsync(async db =>
    {
        var point = await db.HoldPointAsync(input.Code, actor, ct);
        await db.DemandAsync(actor, Permission.MaintainAgentPoints, point.Path, ct);
        if (point.Version != input.Version) throw new RuleException("Rule.Stale");
        if (input.Status is not PointStatus.Operating) RuleException.ThrowIfAny(PointRules.Reason(input.Reason, nameof(input.Reason)));
        if (input.Reason?.Trim().Length > ElementCheck.NoteMaxLength)
            throw new RuleException("AgentPoint.TextTooLong", nameof(input.Reason), ElementCheck.NoteMaxLength);

        if (input.On > clock.Today()) throw new RuleException("AgentPoint.StatusInFuture", nameof(input.On));

        var before = point.Status;
        point.Become(input.Status, PointRules.Trimmed(input.Reason), input.On ?? clock.Today());
        db.StatusChanges.Add(point.Changed(actor.AccountId, actor.Name, clock.UtcNow()));
        db.Add(actor.Did("Audit.PointStatusChanged", point.Code, clock.UtcNow(), $"{before} → {point.Status} {point.StatusReason}"));
    }, ct);
}
