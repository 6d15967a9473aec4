namespace GovConsole.AgentPoints;

/// <summary>One line of a point's life: 筹建, 运行, 暂停, 撤并, since which day and why. Lines are added and never changed.</summary>
public sealed class StatusChange
{
    public long Id { get; private init; }
    public required string Code { get; init; }
    public required PointStatus Status { get; init; }
    public required DateOnly On { get; init; }
    public string? Reason { get; init; }
    public required DateTime RecordedAt { get; init; }
    public required Guid ById { get; init; }
    public required string By { get; init; }
}
