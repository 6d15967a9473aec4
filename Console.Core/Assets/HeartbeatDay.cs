namespace GovConsole.Assets;

/// <summary>A Beijing day on which a computer was heard: when first, when last, how often. It says nothing of who sat there.</summary>
public sealed class HeartbeatDay
{
    public required Guid AssetId { get; init; }
    public required DateOnly Day { get; init; }
    public required DateTime FirstAt { get; init; }
    public required DateTime LastAt { get; init; }
    public required int Beats { get; init; }
}
