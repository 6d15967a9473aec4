using GovConsole.Organisation;

namespace GovConsole.AgentPoints.Overview;

/// <summary>How a village stands with its point on a day.</summary>
public sealed record VillageStanding(Unit Village, PointStatus? Status, string? Agent, bool AllMet)
{
    /// <summary>The six elements; none when there is no point or when they were not asked for.</summary>
    public IReadOnlyDictionary<Element, ElementState> States { get; init; } = new Dictionary<Element, ElementState>();
    public IReadOnlyList<Shortfall> Shortfalls { get; init; } = [];
    /// <summary>The day of the latest case that was known on the day.</summary>
    public DateOnly? LastCaseOn { get; init; }

    public bool HasPoint => Status is not null and not PointStatus.Merged;
    /// <summary>Served: it has a point and the point operates.</summary>
    public bool IsCovered => Status is PointStatus.Operating;
    /// <summary>达标: served, and six of six are met.</summary>
    public bool IsFull => IsCovered && AllMet;
}
