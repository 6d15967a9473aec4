using GovConsole.AgentPoints;
using GovConsole.AgentPoints.Standards;

namespace GovConsole.Inspections;

/// <summary>What the inspections of a period say of one village, each finding with the check it comes from.</summary>
public sealed record InspectionFacts
{
    /// <summary>Of all time up to the end of the period.</summary>
    public DateOnly? LastVisitOn { get; init; }
    public int Visits { get; init; }
    public IReadOnlyList<FailedItem> Failed { get; init; } = [];
    /// <summary>The visits on which the agent was not there.</summary>
    public IReadOnlyList<Absence> Absences { get; init; } = [];
    /// <summary>Issued in the period.</summary>
    public int Issued { get; init; }
    /// <summary>Closed in the period, settled by their day.</summary>
    public int ClosedInTime { get; init; }
    /// <summary>Closed in the period, settled after their day.</summary>
    public int ClosedLate { get; init; }
    /// <summary>Issued by the end of the period, overdue then, and not closed by then.</summary>
    public int Overdue { get; init; }
}

/// <summary>One item that a check found wanting; no item where the check says so in words only.</summary>
public sealed record FailedItem(long CheckId, DateOnly On, Element Element, PassItem? Item);

public sealed record Absence(string Visit, DateOnly On);
