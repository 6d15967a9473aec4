using GovConsole.Cases.Flow;
using GovConsole.Workdays;
using GovConsole.Workdays.Limits;

namespace GovConsole.Cases;

/// <summary>特别程序: the clock stands still from one day to another, for a stated reason and a stated time.</summary>
public sealed class Suspension
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required Guid CaseId { get; init; }
    public required PauseKind Kind { get; init; }
    public required string Reason { get; init; }
    public required string ApprovedBy { get; init; }
    /// <summary>Working days the applicant was told it would take.</summary>
    public required int StatedDays { get; init; }
    public required DateOnly StartedOn { get; init; }
    public DateOnly? EndedOn { get; private set; }
    public string? Outcome { get; private set; }

    public Pause Pause => new(StartedOn, EndedOn);

    /// <summary>The last day of the stated time; null while it lies in a year that nobody has maintained yet.</summary>
    public DateOnly? StatedUntil(WorkdayCalendar calendar) => new LimitClock(calendar, StartedOn, TimeLimit.Workdays(StatedDays)).DueOnIfKnown();

    internal void End(DateOnly day, string outcome) => (EndedOn, Outcome) = (day, outcome);
}
