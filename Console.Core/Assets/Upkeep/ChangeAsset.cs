using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Assets.Upkeep;

/// <summary>Corrects what is known of an asset in use; what it said before stays in its history.</summary>
public sealed class ChangeAsset(IDbContextFactory<ConsoleDb> dbs, UnitTrees trees, TimeProvider clock)
{
    public sealed record Input : AssetInput
    {
        public Guid Asset { get; set; }
        public int Version { get; set; }
    }

    public async Task RunAsync(Input input, Actor actor, CancellationToken ct)
    {
        var tree = await trees.GetAsync(ct);
        await dbs.WriteAsync(async db =>
        {
            var (asset, point) = await db.HoldAssetAsync(input.Asset, actor, ct);
            await db.DemandAsync(actor, Permission.MaintainAgentPoints, point.Path, ct);
            if (asset.Version != input.Version) throw new RuleException("Rule.Stale");
            asset.DemandInUse();
            RuleException.ThrowIfAny(AssetRules.Check(input, asset.Kind, clock.Today()));

            var next = input.Traits(asset.Kind);
            if (await db.TakenByAsync(asset, next.Number, ct) is { } village) throw new RuleException("Asset.NumberTaken", nameof(input.Number), next.Number, tree.Name(village));
            var lines = AssetChange.Of(asset, next, actor, clock.UtcNow()).ToList();
            if (lines.Count == 0) return;
            asset.Describe(next);
            db.AssetChanges.AddRange(lines);
            db.Add(actor.Did("Audit.AssetChanged", point.Code, clock.UtcNow(), $"{asset.Number} {asset.Model}"));
        }, ct);
    }
}
