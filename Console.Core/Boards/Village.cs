using GovConsole.AgentPoints;
using GovConsole.Organisation;

namespace GovConsole.Boards;

/// <summary>How one village stands today with everything that an administrator looks after. A village without a point has one too.</summary>
public sealed record Village(Unit Unit)
{
    public PointStatus? Status { get; init; }
    public bool AllMet { get; init; }
    public string? Address { get; init; }
    public string? Agent { get; init; }
    public DateOnly? LastCaseOn { get; init; }
    /// <summary>Since when the point has taken in nothing for too long; null while it has, or nobody expects it to.</summary>
    public DateOnly? QuietSince { get; init; }
    /// <summary>Since when each silent computer of the village is silent.</summary>
    public IReadOnlyList<DateOnly> SilentSince { get; init; } = [];
    /// <summary>Rectifications that wait for the agent.</summary>
    public int OpenRectifications { get; init; }
    /// <summary>Those that are not closed after their last day, answered or not.</summary>
    public int Overdue { get; init; }
    public IReadOnlyList<Lapse> Lapsing { get; init; } = [];
    public int Unread { get; init; }

    /// <summary>A committee, of which every one is to have a point; what is like a village, and a park, is looked after once it has one.</summary>
    public bool IsCounted => Unit.Kind is UnitKind.VillageCommittee or UnitKind.ResidentsCommittee;
    public bool IsCovered => IsCounted && Status is PointStatus.Operating;
    public bool IsFull => IsCovered && AllMet;
    public bool IsAgentless => Status is not null and not PointStatus.Merged && Agent is null;
}

/// <summary>An element that is met until a day soon, and lapses after it unless somebody checks.</summary>
public sealed record Lapse(Element Element, DateOnly Until);
