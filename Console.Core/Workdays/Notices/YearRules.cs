using GovConsole.Kernel;

namespace GovConsole.Workdays.Notices;

/// <summary>What must hold for a year to be maintained.</summary>
public static class YearRules
{
    public const int FirstYear = 2000;
    public const int LastYear = 2100;

    private const int FewestHolidays = 11;

    public static IEnumerable<BrokenRule> Check(MaintainYear.Input input)
    {
        if (input.Year is < FirstYear or > LastYear) yield return new("Workdays.YearOutOfRange", nameof(input.Year), FirstYear, LastYear);

        if (string.IsNullOrWhiteSpace(input.Notice)) yield return new("Workdays.NoticeMissing", nameof(input.Notice));
        else if (input.Notice.Trim().Length > CalendarDay.NoticeMaxLength)
            yield return new("Workdays.NoticeTooLong", nameof(input.Notice), CalendarDay.NoticeMaxLength);

        // Fewer than the days the regulation on holidays itself gives means that part of the notice was lost.
        if (input.Days.Count(day => day.Kind is DayKind.Holiday) is var off and < FewestHolidays)
            yield return new("Workdays.TooFewHolidays", nameof(input.Days), off, FewestHolidays);

        foreach (var broken in input.Days.SelectMany(day => Check(day, input.Year))) yield return broken;

        foreach (var twice in input.Days.CountBy(day => day.Date).Where(day => day.Value > 1))
            yield return new("Workdays.DayTwice", nameof(input.Days), twice.Key);
    }

    /// <summary>The New Year holiday may begin in the December before; no other day lies outside its year.</summary>
    public static bool BelongsTo(int year, DateOnly day) =>
        day.Year == year || (day.Year == year - 1 && day.Month == 12);

    private static IEnumerable<BrokenRule> Check(NoticeDay day, int year)
    {
        if (!BelongsTo(year, day.Date)) yield return new("Workdays.DayOutsideYear", nameof(MaintainYear.Input.Days), day.Date, year);

        if (string.IsNullOrWhiteSpace(day.Name)) yield return new("Workdays.DayNameMissing", nameof(MaintainYear.Input.Days), day.Date);
        else if (day.Name.Length > CalendarDay.NameMaxLength)
            yield return new("Workdays.NameTooLong", nameof(MaintainYear.Input.Days), CalendarDay.NameMaxLength);

        if (day.Kind is DayKind.MakeupWorkday && day.Date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
            yield return new("Workdays.MakeupNotWeekend", nameof(MaintainYear.Input.Days), day.Date);
    }
}
