using GovConsole.Access;
using GovConsole.AgentPoints;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Agents.Absences;

/// <summary>Enters days on which an agent of the village will not be there, and who stands in.</summary>
public sealed class EnterLeave(IDbContextFactory<ConsoleDb> dbs, TimeProvider clock)
{
    public sealed record Input
    {
        public string Code { get; set; } = "";
        public Guid? Tenure { get; set; }
        public LeaveKind Kind { get; set; }
        public DateOnly? From { get; set; }
        public DateOnly? To { get; set; }
        public string Reason { get; set; } = "";
        public Guid? StandIn { get; set; }
    }

    public Task RunAsync(Input input, Actor actor, CancellationToken ct) => dbs.WriteAsync(async db =>
    {
        var point = await db.HoldPointAsync(input.Code, actor, ct);
        await db.DemandAsync(actor, Permission.KeepAgents, point.Path, ct);
        var tenure = input.Tenure is { } id ? await db.AgentTenures.SingleOrDefaultAsync(x => x.Id == id && x.Code == point.Code && x.To == null, ct) : null;
        var standIn = await db.StandInAsync(point, input.StandIn, ct);
        var leaves = await db.AgentLeaves.Where(x => x.TenureId == input.Tenure || x.TenureId == input.StandIn).ToListAsync(ct);
        RuleException.ThrowIfAny(LeaveRules.Check(input, clock.Today(), tenure, standIn, leaves));

        db.Add(new AgentLeave
        {
            Code = point.Code, TenureId = tenure!.Id, Kind = input.Kind, From = input.From!.Value, To = input.To!.Value, Reason = input.Reason.Trim(),
            StandInId = standIn?.Id, EnteredAt = clock.UtcNow(), By = actor.Name,
        });
        db.Add(actor.Did("Audit.LeaveEntered", point.Code, clock.UtcNow(), $"{tenure.Name} {input.From:yyyy-MM-dd} {input.To:yyyy-MM-dd}"));
    }, ct);
}

/// <summary>销假: the agent is back earlier, or does not go.</summary>
public sealed class EndLeave(IDbContextFactory<ConsoleDb> dbs, TimeProvider clock)
{
    public Task RunAsync(string code, Guid leave, Actor actor, CancellationToken ct) => dbs.WriteAsync(async db =>
    {
        var point = await db.HoldPointAsync(code, actor, ct);
        await db.DemandAsync(actor, Permission.KeepAgents, point.Path, ct);
        var found = await db.AgentLeaves.SingleOrDefaultAsync(x => x.Id == leave && x.Code == point.Code, ct) ?? throw new RuleException("Agents.LeaveUnknown");
        if (found.Cancelled || found.To < clock.Today()) throw new RuleException("Agents.LeaveOver");

        found.Back(clock.Today());
        db.Add(actor.Did("Audit.LeaveEnded", point.Code, clock.UtcNow(), $"{found.From:yyyy-MM-dd} {found.To:yyyy-MM-dd}"));
    }, ct);
}
