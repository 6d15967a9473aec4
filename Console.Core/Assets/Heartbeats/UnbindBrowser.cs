using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Assets.Heartbeats;

/// <summary>Takes a binding back: the browser that holds the cookie is no longer heard.</summary>
public sealed class UnbindBrowser(IDbContextFactory<ConsoleDb> dbs, TimeProvider clock)
{
    /// <exception cref="RuleException"><c>Asset.NotBound</c></exception>
    public Task RunAsync(Guid asset, Actor actor, CancellationToken ct) => dbs.WriteAsync(async db =>
    {
        var (held, point) = await db.HoldAssetAsync(asset, actor, ct);
        await db.DemandAsync(actor, Permission.TendEquipment, point.Path, ct);
        held.Unbind();
        db.AssetChanges.Add(AssetChange.Of(held, AssetDeed.Unbound, actor, clock.UtcNow()));
        db.Add(actor.Did("Audit.BrowserUnbound", point.Code, clock.UtcNow(), held.Number));
    }, ct);
}
