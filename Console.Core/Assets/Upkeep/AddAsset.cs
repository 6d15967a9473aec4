using GovConsole.Access;
using GovConsole.AgentPoints;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Assets.Upkeep;

/// <summary>Enters a piece of equipment of a point into the register. Its number is given once within the city, county or district.</summary>
public sealed class AddAsset(IDbContextFactory<ConsoleDb> dbs, UnitTrees trees, TimeProvider clock)
{
    public sealed record Input : AssetInput
    {
        public string Code { get; set; } = "";
        public AssetKind Kind { get; set; }
        /// <summary>Beijing day; today when empty.</summary>
        public DateOnly? InUseSince { get; set; }
    }

    public async Task<Guid> RunAsync(Input input, Actor actor, CancellationToken ct)
    {
        var tree = await trees.GetAsync(ct);
        return await dbs.WriteAsync(async db =>
        {
            var point = await db.HoldPointAsync(input.Code, actor, ct);
            await db.DemandAsync(actor, Permission.MaintainAgentPoints, point.Path, ct);
            RuleException.ThrowIfAny(AssetRules.Begin(input, point, clock.Today()).Concat(AssetRules.Check(input, input.Kind, clock.Today())));

            var county = tree.Nearest(point.Path, kind => kind.IsCity() || kind is UnitKind.District)!.Code;
            var asset = Asset.Of(point, county, input.Kind, input.Traits(input.Kind), input.InUseSince ?? clock.Today());
            if (await db.TakenByAsync(asset, asset.Number, ct) is { } village) throw new RuleException("Asset.NumberTaken", nameof(input.Number), asset.Number, tree.Name(village));
            db.Assets.Add(asset);
            db.AssetChanges.Add(AssetChange.Of(asset, AssetDeed.Added, actor, clock.UtcNow()));
            db.Add(actor.Did("Audit.AssetAdded", point.Code, clock.UtcNow(), $"{asset.Number} {asset.Model}"));
            return asset.Id;
        }, ct);
    }
}
