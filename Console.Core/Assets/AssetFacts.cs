namespace GovConsole.Assets;

/// <summary>What the equipment of one village says about it as of a day: what an assessment and the page of the point ask.</summary>
public sealed record AssetFacts
{
    public required string Code { get; init; }
    /// <summary>Computers in use.</summary>
    public required int Computers { get; init; }
    public required int Telephones { get; init; }
    public required DateOnly? LastHeartbeatOn { get; init; }
    /// <summary>Since when no computer of the village has been heard for too long; null while one is heard, or none is expected to be.</summary>
    public required DateOnly? SilentSince { get; init; }
    public required int OpenFaults { get; init; }
    /// <summary>Faults of the period that were reported more than a working day after they were found.</summary>
    public required int LateFaults { get; init; }
    /// <summary>Test calls of the period.</summary>
    public required int Calls { get; init; }
    public required int Unanswered { get; init; }
    /// <summary>The last test call up to the day, of the period or before.</summary>
    public required DateOnly? LastCallOn { get; init; }
}
