using GovConsole.Workdays;
using GovConsole.Workdays.Limits;

namespace GovConsole.Cases.Ledger;

/// <summary>How far a due day is from a day, counted the way the limit is counted.</summary>
public static class DueMargin
{
    /// <summary>Days left, 0 on the due day itself, negative for days over.</summary>
    public static int Of(DateOnly due, LimitUnit unit, WorkdayCalendar calendar, DateOnly day)
    {
        if (due == day) return 0;

        // A year nobody maintains yet must not hide a list; the calendar's own days are then the best that can be said.
        var workdays = unit is LimitUnit.Workdays && calendar.IsMaintained(due.Year) && calendar.IsMaintained(day.Year);
        return due > day ? Math.Max(1, Count(day, due)) : -Math.Max(1, Count(due, day));

        int Count(DateOnly after, DateOnly through) =>
            workdays ? calendar.CountWorkdays(after, through) : through.DayNumber - after.DayNumber;
    }
}
