namespace GovConsole.Workdays;

public enum DayReason { Weekday, MakeupWorkday, NaturalDay, Weekend, Holiday, Paused }

/// <summary>A day, whether it counts, why, and the notice that says so if one does.</summary>
public sealed record ExplainedDay(DateOnly Date, DayReason Reason, CalendarDay? Mark = null)
{
    public bool Counts => Reason is DayReason.Weekday or DayReason.MakeupWorkday or DayReason.NaturalDay;
}
