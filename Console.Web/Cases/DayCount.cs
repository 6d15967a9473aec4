using GovConsole.Workdays.Limits;
using Microsoft.Extensions.Localization;

namespace GovConsole.Web.Cases;

/// <summary>A number of days in words; English tells one from many.</summary>
internal static class DayCount
{
    public static string Days(this IStringLocalizer text, int days, LimitUnit unit) =>
        text[$"Days.{unit}.{(days == 1 ? "One" : "Many")}", days];
}
