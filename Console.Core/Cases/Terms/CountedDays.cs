using GovConsole.Cases.Flow;
using GovConsole.Workdays;
using GovConsole.Workdays.Limits;

namespace GovConsole.Cases.Terms;

/// <summary>One day of a limit: whether it counts and why, the how-manieth of the limit it is, and the procedures that stopped the clock on it.</summary>
public sealed record CountedDay(ExplainedDay Day, int Place, IReadOnlyList<PauseKind> Stopped);

/// <summary>
/// Why a limit is due on its day: every day from the one after acceptance up to the due day, or as far as it is known.
/// </summary>
public sealed record CountedDays(TimeLimit Limit, int Extended, DateOnly From, DateOnly? DueOn, IReadOnlyList<CountedDay> Days)
{
    /// <summary>Nobody reads further, and a case that lay for years must not fill a page.</summary>
    private const int Most = 400;

    public int Counted => Days.Count(day => day.Day.Counts);

    public static CountedDays Of(Case subject, WorkdayCalendar calendar, TimeLimit limit, DateOnly? due, DateOnly day)
    {
        var (from, place) = (subject.AcceptedOn!.Value, 0);
        var through = Known(calendar, from, due ?? day);
        var explained = subject.Clock(calendar, limit).Explain(through)
            .Select(one => new CountedDay(one, one.Counts ? ++place : 0, Stopping(subject, one))).ToList();
        return new(limit, subject.ExtendedDays, from, due, explained);
    }

    private static IReadOnlyList<PauseKind> Stopping(Case subject, ExplainedDay day) => day.Reason is not DayReason.Paused ? []
        : [.. subject.Suspensions.Where(procedure => procedure.Pause.LeavesOut(day.Date)).Select(procedure => procedure.Kind).Distinct()];

    private static DateOnly Known(WorkdayCalendar calendar, DateOnly from, DateOnly through)
    {
        if (through > from.AddDays(Most)) through = from.AddDays(Most);
        while (through > from && !calendar.IsMaintained(through.Year)) through = new(through.Year - 1, 12, 31);
        return through;
    }
}
