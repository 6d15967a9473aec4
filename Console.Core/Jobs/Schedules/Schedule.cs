namespace GovConsole.Jobs.Schedules;

/// <summary>When recurring work is due next. The row is taken by a conditional update, so of several nodes one queues the work.</summary>
public sealed class Schedule
{
    /// <summary>In whose name recurring work is done and enters the histories: the system's, never a person's.</summary>
    public const string Principal = "系统";

    public required string Kind { get; init; }
    public required DateTime NextDueAt { get; init; }
    public DateTime? QueuedAt { get; init; }
}
