using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Assets.Heartbeats;

/// <summary>Says that the browser in front of somebody stands on a computer of the register. From then on this browser's heartbeats are the computer's.</summary>
public sealed class BindBrowser(IDbContextFactory<ConsoleDb> dbs, TimeProvider clock)
{
    /// <returns>What the browser has to name, beside the asset, with each heartbeat.</returns>
    /// <exception cref="RuleException"><c>Asset.NotAComputer</c>, <c>Asset.Retired</c> or <c>Asset.Unknown</c>.</exception>
    public Task<Guid> RunAsync(Guid asset, Actor actor, CancellationToken ct) => dbs.WriteAsync(async db =>
    {
        var (held, point) = await db.HoldAssetAsync(asset, actor, ct);
        await db.DemandAsync(actor, Permission.TendEquipment, point.Path, ct);
        var binding = held.Bind(actor.Name, clock.UtcNow());
        db.AssetChanges.Add(AssetChange.Of(held, AssetDeed.Bound, actor, clock.UtcNow()));
        db.Add(actor.Did("Audit.BrowserBound", point.Code, clock.UtcNow(), held.Number));
        return binding;
    }, ct);
}
