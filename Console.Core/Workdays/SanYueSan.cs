using System.Globalization;

namespace GovConsole.Workdays;

/// <summary>
/// The third day of the third lunar month, the festival of the Li and Miao. Cities and counties give days off around it
/// by their own notice, so it is a hint for whoever maintains the calendar and never a holiday by itself.
/// </summary>
public static class SanYueSan
{
    private static readonly ChineseLunisolarCalendar Lunar = new();

    public static DateOnly In(int year)
    {
        // A leap month before the third pushes it one place back.
        var leap = Lunar.GetLeapMonth(year);
        var month = leap is > 1 and <= 3 ? 4 : 3;
        return DateOnly.FromDateTime(Lunar.ToDateTime(year, month, 3, 0, 0, 0, 0));
    }
}
