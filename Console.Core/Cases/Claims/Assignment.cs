namespace GovConsole.Cases.Claims;

public enum AssignmentKind
{
    /// <summary>认领: somebody took the case upon themselves.</summary>
    Claimed,
    /// <summary>转派: a colleague gave it to somebody.</summary>
    Assigned,
    /// <summary>退回: it lies open for the whole unit again.</summary>
    Released,
}

/// <summary>One line of who was to work on a case within its unit. Lines are added and never changed; they move no state.</summary>
public sealed class Assignment
{
    public long Id { get; private init; }
    public required Guid CaseId { get; init; }
    public required AssignmentKind Kind { get; init; }
    public Guid? ToId { get; init; }
    public string? To { get; init; }
    public required Guid ById { get; init; }
    public required string By { get; init; }
    public string? Reason { get; init; }
    public required DateTime At { get; init; }
}
