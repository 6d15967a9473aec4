using System.Globalization;
using GovConsole.Kernel;
using GovConsole.Workdays;

namespace GovConsole.Tests.Core.Workdays;

/// <summary>The calendar as it is seeded, without a database, and dates that read like dates.</summary>
internal static class Days
{
    public static readonly UnitPath Dongfang = new("46/469007");
    public static readonly UnitPath Sanya = new("46/4602");

    public static Almanac Seeded { get; } = With();

    public static WorkdayCalendar Nation => Seeded.Nation;

    public static DateOnly On(string date) => DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static Almanac With(params CalendarDay[] more)
    {
        var years = SeedWorkdays.Years(new(2026, 1, 1));
        return new(years, [.. SeedWorkdays.Days(years), .. more], version: 1);
    }

    public static CalendarDay LocalHoliday(UnitPath unit, string date) => new()
    {
        Scope = unit.Value, Date = On(date), Kind = DayKind.Holiday, Name = "三月三", Notice = "放假通知", NoticeYear = On(date).Year,
    };
}
