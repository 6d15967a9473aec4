using GovConsole.Cases.Flow;
using GovConsole.Cases.Terms;
using GovConsole.Items;
using GovConsole.Workdays;
using GovConsole.Workdays.Limits;

namespace GovConsole.Cases;

// The terms of the case: until when what is to be done, as the calendar it lives by says.
public sealed partial class Case
{
    /// <summary>The day on which the application was complete: of receipt, or of the last material that was asked for.</summary>
    public DateOnly CompleteOn => SuppliedOn ?? ReceivedOn;

    /// <summary>The first day by which a special procedure under way was said to be over; null when none is.</summary>
    public DateOnly? ResumeBy { get; private set; }

    public StepLimits StepLimits { get; private init; } = StepLimits.None;
    /// <summary>The part of the way in which the case is, since when, and the last day in time for it.</summary>
    public StepPhase? Step { get; private set; }
    public DateOnly? StepFrom { get; private set; }
    /// <summary>Null also while the clock stands still, or where the item gives the step no limit.</summary>
    public DateOnly? StepDueOn { get; private set; }

    public IEnumerable<Suspension> RunningSuspensions => suspensions.Where(suspension => suspension.EndedOn is null);

    /// <summary>Derives the due days of an open case anew, after its calendar or its pauses changed.</summary>
    internal void SetDueDays(WorkdayCalendar calendar)
    {
        DueOn = Clock(calendar, Promised).DueOn();
        StatutoryDueOn = Clock(calendar, Statutory).DueOnIfKnown();
        ResumeBy = RunningSuspensions.Select(suspension => suspension.StatedUntil(calendar)).Min();
        CalendarVersion = calendar.Version;
    }

    /// <summary>The clock of an accepted case against one of its limits.</summary>
    public LimitClock Clock(WorkdayCalendar calendar, TimeLimit limit) =>
        new(calendar, AcceptedOn!.Value, limit with { Days = limit.Days + ExtendedDays }, Pauses);

    /// <summary>Derives the days of an open case from the calendar as it is now. A due day that moves is a line in the history.</summary>
    /// <returns>Whether one moved.</returns>
    internal bool Redate(WorkdayCalendar calendar, DateTime at, string by)
    {
        var before = Redated.Of(this);
        if (AcceptedOn is not null) SetDueDays(calendar);
        SetStepDue(calendar);
        CalendarVersion = calendar.Version;
        return NoteWhatMoved(before, at, by);
    }

    /// <summary>Takes over from a revision of its item what is better for the applicant, and never what is worse.</summary>
    /// <returns>Whether anything was.</returns>
    internal bool Follow(ItemVersion revision, WorkdayCalendar calendar, DateTime at, string by)
    {
        var before = Redated.Of(this);
        (Promised, Statutory) = (Shorter(Promised, revision.Promised), Shorter(Statutory, revision.Statutory));
        if (AcceptedOn is not null) SetDueDays(calendar);
        return NoteWhatMoved(before, at, by);
    }

    private IEnumerable<Pause> Pauses => suspensions.Select(suspension => suspension.Pause);

    private static TimeLimit Shorter(TimeLimit held, TimeLimit offered) => offered.Unit == held.Unit && offered.Days < held.Days ? offered : held;

    private bool NoteWhatMoved(IReadOnlyList<Redated> before, DateTime at, string by)
    {
        if (Redated.Difference(before, Redated.Of(this)) is not { Length: > 0 } note) return false;

        // The system's line; a clock put back must not bring the history out of order.
        Enter(CaseAction.Redate, Status, at < LastAt ? LastAt : at, at, null, by, note);
        return true;
    }

    private void EnterStep(DateOnly day, WorkdayCalendar? calendar)
    {
        var phase = Waits ? null : StepPhases.Of(Status);
        if (phase != Step) (Step, StepFrom) = (phase, phase is null ? null : day);
        SetStepDue(calendar);
    }

    private void SetStepDue(WorkdayCalendar? calendar) =>
        StepDueOn = calendar is not null && Step is { } step && StepLimits.Of(step) is { } days
            ? new LimitClock(calendar, StepFrom!.Value, TimeLimit.Workdays(days), Pauses).DueOnIfKnown()
            : null;
}
