using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Assets.Faults;

/// <summary>Closes a ticket: when the fault was mended, by whom and how.</summary>
public sealed class RepairFault(IDbContextFactory<ConsoleDb> dbs, TimeProvider clock)
{
    public sealed record Input
    {
        public long Fault { get; set; }
        /// <summary>Beijing day; today when empty.</summary>
        public DateOnly? On { get; set; }
        public string Repairer { get; set; } = "";
        public string How { get; set; } = "";
    }

    public Task RunAsync(Input input, Actor actor, CancellationToken ct) => dbs.WriteAsync(async db =>
    {
        actor.Demand(Permission.MaintainAgentPoints);
        var asset = await db.Faults.Where(x => x.Id == input.Fault).Select(x => (Guid?)x.AssetId).SingleOrDefaultAsync(ct) ?? throw new RuleException("Asset.FaultUnknown");
        var (held, point) = await db.HoldAssetAsync(asset, actor, ct);
        await db.DemandAsync(actor, Permission.MaintainAgentPoints, point.Path, ct);
        RuleException.ThrowIfAny(FaultRules.Repair(input, clock.Today()));

        var fault = await db.Faults.SingleAsync(x => x.Id == input.Fault, ct);
        fault.End(FaultState.Repaired, input.On ?? clock.Today(), input.Repairer.Trim(), input.How.Trim(), actor.Name, clock.UtcNow());
        db.Add(actor.Did("Audit.FaultRepaired", point.Code, clock.UtcNow(), $"{held.Number} {fault.EndedOn:yyyy-MM-dd} {fault.Repairer} {fault.How}"));
    }, ct);
}
