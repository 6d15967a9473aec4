using GovConsole.AgentPoints.Upkeep;

namespace GovConsole.Assets.Upkeep;

/// <summary>What somebody types about an asset.</summary>
public abstract record AssetInput
{
    public string Number { get; set; } = "";
    public string Model { get; set; } = "";
    public string? Label { get; set; }
    public Network? Network { get; set; }
    public string? Phone { get; set; }
    public DateOnly? BoughtOn { get; set; }

    /// <summary>Of a kind only what such a thing has; a number in capitals, so that it is one number however it is typed.</summary>
    internal AssetTraits Traits(AssetKind kind) => new(
        Number.Trim().ToUpperInvariant(), Model.Trim(), kind is AssetKind.Telephone ? null : PointRules.Trimmed(Label),
        kind is AssetKind.Computer or AssetKind.Printer ? Network : null, kind is AssetKind.Telephone ? PointRules.Trimmed(Phone) : null, BoughtOn);
}
