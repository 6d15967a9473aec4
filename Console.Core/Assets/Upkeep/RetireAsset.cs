using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Assets.Upkeep;

/// <summary>Takes an asset out of use, with the reason. An open fault ends with it, and its bound browser is no longer heard.</summary>
public sealed class RetireAsset(IDbContextFactory<ConsoleDb> dbs, TimeProvider clock)
{
    public sealed record Input
    {
        public Guid Asset { get; set; }
        public int Version { get; set; }
        /// <summary>Beijing day; today when empty.</summary>
        public DateOnly? On { get; set; }
        public string Reason { get; set; } = "";
    }

    public Task RunAsync(Input input, Actor actor, CancellationToken ct) => dbs.WriteAsync(async db =>
    {
        var (asset, point) = await db.HoldAssetAsync(input.Asset, actor, ct);
        await db.DemandAsync(actor, Permission.MaintainAgentPoints, point.Path, ct);
        if (asset.Version != input.Version) throw new RuleException("Rule.Stale");
        RuleException.ThrowIfAny(AssetRules.Retire(input, clock.Today()));

        var (on, reason) = (input.On ?? clock.Today(), input.Reason.Trim());
        asset.Retire(on, reason);
        if (await db.Faults.SingleOrDefaultAsync(x => x.AssetId == asset.Id && x.EndedOn == null, ct) is { } open)
            open.End(FaultState.Retired, on < open.FoundOn ? open.FoundOn : on, null, reason, actor.Name, clock.UtcNow());
        db.AssetChanges.Add(AssetChange.Of(asset, AssetDeed.Retired, actor, clock.UtcNow(), reason));
        db.Add(actor.Did("Audit.AssetRetired", point.Code, clock.UtcNow(), $"{asset.Number} {on:yyyy-MM-dd} {reason}"));
    }, ct);
}
