using GovConsole.Kernel;

namespace GovConsole.Workdays.Limits;

/// <summary>
/// The clock of one limit: the day it starts is day 0, days in a pause are not counted, and the limit is due on the day
/// that completes it. A pause that begins on or after that day moves nothing.
/// </summary>
public sealed class LimitClock(WorkdayCalendar calendar, DateOnly start, TimeLimit limit, IEnumerable<Pause> pauses)
{
    private readonly IReadOnlyList<Pause> pauses = Pause.Union(pauses);

    public LimitClock(WorkdayCalendar calendar, DateOnly start, TimeLimit limit) : this(calendar, start, limit, []) { }

    /// <summary>The last day in time; null while the clock stands still before it.</summary>
    public DateOnly? DueOn()
    {
        var (at, left) = (start, limit.Days);
        foreach (var pause in pauses)
        {
            var run = Count(at, pause.StoppedOn);
            if (run >= left) break;
            if (pause.ResumedOn is not { } resumed) return null;

            left -= run;
            if (resumed > at) at = resumed;
        }
        return Add(at, left);
    }

    /// <summary>
    /// As <see cref="DueOn"/>, but null also when the day lies in a year that nobody has maintained yet:
    /// for terms that inform, while the one that is promised must be known.
    /// </summary>
    public DateOnly? DueOnIfKnown()
    {
        try
        {
            return DueOn();
        }
        catch (RuleException unknown) when (unknown.Broken is [{ Code: "Workdays.YearNotMaintained" }])
        {
            return null;
        }
    }

    /// <summary>Days used at the end of a day; 0 on the day of the start.</summary>
    public int Elapsed(DateOnly on)
    {
        var (used, at) = (0, start);
        foreach (var pause in pauses.TakeWhile(pause => pause.StoppedOn < on))
        {
            used += Count(at, pause.StoppedOn);
            if (pause.ResumedOn is not { } resumed) return used;
            if (resumed > at) at = resumed;
        }
        return used + Count(at, on);
    }

    /// <summary>As <see cref="Elapsed"/>, but null when a day on the way lies in a year that nobody has maintained yet.</summary>
    public int? ElapsedIfKnown(DateOnly on)
    {
        try
        {
            return Elapsed(on);
        }
        catch (RuleException unknown) when (unknown.Broken is [{ Code: "Workdays.YearNotMaintained" }])
        {
            return null;
        }
    }

    /// <summary>Days of the limit not yet used at the end of a day.</summary>
    public int Left(DateOnly on) => Math.Max(0, limit.Days - Elapsed(on));

    public bool IsOver(DateOnly on) => DueOn() < on;

    /// <summary>
    /// Days past the due day, 0 in time. Whoever finishes on the weekend after a Friday is late by a day that has begun.
    /// </summary>
    public int Over(DateOnly on) => DueOn() is { } due && due < on ? Math.Max(1, Count(due, on)) : 0;

    /// <summary>Every day after the start up to and including another, with the reason why it was counted or not.</summary>
    public IEnumerable<ExplainedDay> Explain(DateOnly through)
    {
        if (through <= start) return [];

        var period = new Period(start.AddDays(1), through);
        var days = limit.Unit is LimitUnit.Workdays
            ? calendar.Explain(period)
            : Enumerable.Range(0, period.Days).Select(i => new ExplainedDay(period.From.AddDays(i), DayReason.NaturalDay));
        return days.Select(day =>
            day.Counts && pauses.Any(pause => pause.LeavesOut(day.Date)) ? day with { Reason = DayReason.Paused } : day);
    }

    private int Count(DateOnly after, DateOnly through) => limit.Unit is LimitUnit.Workdays
        ? calendar.CountWorkdays(after, through)
        : Math.Max(0, through.DayNumber - after.DayNumber);

    private DateOnly Add(DateOnly from, int days) => limit.Unit is LimitUnit.Workdays
        ? calendar.AddWorkdays(from, days)
        : from.AddDays(days);
}
