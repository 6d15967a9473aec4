using GovConsole.Access;

namespace GovConsole.Assets;

/// <summary>One line of an asset's history. Lines are added and never changed; a correction has a line for each field.</summary>
public sealed class AssetChange
{
    public long Id { get; private init; }
    public required Guid AssetId { get; init; }
    public required AssetDeed Deed { get; init; }
    /// <summary>What was corrected; none for what is no correction.</summary>
    public AssetField? Field { get; init; }
    public string? Before { get; init; }
    public string? After { get; init; }
    public string? Reason { get; init; }
    public required DateTime RecordedAt { get; init; }
    public required Guid ById { get; init; }
    public required string By { get; init; }

    public static AssetChange Of(Asset asset, AssetDeed deed, Actor actor, DateTime at, string? reason = null) =>
        new() { AssetId = asset.Id, Deed = deed, Reason = reason, RecordedAt = at, ById = actor.AccountId, By = actor.Name };

    /// <summary>A line for each field that will be another.</summary>
    public static IEnumerable<AssetChange> Of(Asset asset, AssetTraits next, Actor actor, DateTime at) =>
        asset.Traits.Differing(next).Select(field => new AssetChange
        {
            AssetId = asset.Id, Deed = AssetDeed.Changed, Field = field, Before = asset.Traits[field], After = next[field],
            RecordedAt = at, ById = actor.AccountId, By = actor.Name,
        });
}
