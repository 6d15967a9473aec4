namespace GovConsole.Workdays.Limits;

/// <summary>
/// Who finds the materials wanting must say so within five working days, everything at once;
/// otherwise the matter counts as accepted from the day of receipt.
/// </summary>
public static class NoticePeriod
{
    public static readonly TimeLimit Limit = TimeLimit.Workdays(5);

    /// <summary>The last day on which a notice is in time.</summary>
    public static DateOnly LastDay(WorkdayCalendar calendar, DateOnly receivedOn) =>
        calendar.AddWorkdays(receivedOn, Limit.Days);

    /// <summary>The day from which the silence counts as acceptance; the acceptance itself dates back to the receipt.</summary>
    public static DateOnly DeemedOn(WorkdayCalendar calendar, DateOnly receivedOn) =>
        LastDay(calendar, receivedOn).AddDays(1);

    /// <summary>Whether the silence counts as acceptance on a day. It looks no further than that day, so it needs no year beyond.</summary>
    public static bool IsOver(WorkdayCalendar calendar, DateOnly receivedOn, DateOnly day) =>
        calendar.CountWorkdays(receivedOn, day.AddDays(-1)) >= Limit.Days;
}
