using GovConsole.Access;
using GovConsole.AgentPoints.Upkeep;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.AgentPoints.Tenures;

/// <summary>Ends an agent's time, with the reason. A village whose primary agent leaves fails that element until another is there and checked.</summary>
public sealed class EndTenure(IDbContextFactory<ConsoleDb> dbs, TimeProvider clock)
{
    public sealed record Input
    {
        public string Code { get; set; } = "";
        public Guid Tenure { get; set; }
        /// <summary>The last day; today when empty.</summary>
        public DateOnly? To { get; set; }
        public string Reason { get; set; } = "";
    }

    public Task RunAsync(Input input, Actor actor, CancellationToken ct) => dbs.WriteAsync(async db =>
    {
        var point = await db.HoldPointAsync(input.Code, actor, ct);
        await db.DemandAsync(actor, Permission.MaintainAgentPoints, point.Path, ct);
        var tenure = await db.AgentTenures.SingleOrDefaultAsync(x => x.Id == input.Tenure && x.Code == point.Code, ct)
            ?? throw new RuleException("AgentPoint.TenureUnknown");
        RuleException.ThrowIfAny(PointRules.Reason(input.Reason, nameof(input.Reason)));
        var to = input.To ?? clock.Today();
        if (to > clock.Today()) throw new RuleException("AgentPoint.EndInFuture", nameof(input.To));

        tenure.End(to, input.Reason.Trim());
        db.Add(actor.Did("Audit.AgentTenureEnded", point.Code, clock.UtcNow(), $"{tenure.Name} {to:yyyy-MM-dd} {tenure.EndReason}"));
        if (!tenure.Primary) return;

        await db.EnterAsync(point, new()
        {
            Code = point.Code, Element = Element.Agent, State = ElementState.Failed, Source = CheckSource.Automatic,
            On = clock.Today(), RecordedAt = clock.UtcNow(), Note = tenure.EndReason, ById = actor.AccountId, By = actor.Name,
        }, ct);
    }, ct);
}
