namespace GovConsole.AgentPoints;

/// <summary>Where a point stands in its life: 筹建, 运行, 暂停, 撤并.</summary>
public enum PointStatus { Preparing, Operating, Suspended, Merged }

public static class PointStatuses
{
    /// <summary>What a point may become. A village merged into another can be given a point again, from the beginning.</summary>
    public static IReadOnlyList<PointStatus> Next(this PointStatus status) => status switch
    {
        PointStatus.Preparing => [PointStatus.Operating, PointStatus.Merged],
        PointStatus.Operating => [PointStatus.Suspended, PointStatus.Merged],
        PointStatus.Suspended => [PointStatus.Operating, PointStatus.Merged],
        _ => [PointStatus.Preparing],
    };
}
