using GovConsole.Kernel;
using Microsoft.Extensions.Localization;

namespace GovConsole.Reports.Bulletins;

/// <summary>How periods and those that they are compared with are said.</summary>
public static class PeriodWords
{
    public static string Days(this IStringLocalizer text, ReportKind kind, Period period) =>
        text[$"Period.{kind}", period.From, period.To, (period.From.Month + 2) / 3];

    /// <summary>Of a running period also how far it has come.</summary>
    public static string Days(this IStringLocalizer text, ReportKind kind, Period period, DateOnly today) =>
        period.To >= today && period.Days > 1 ? text["Period.Running", text.Days(kind, period), today] : text.Days(kind, period);

    /// <summary>As the head of a column.</summary>
    public static string Head(string words) => words.Length > 0 ? char.ToUpperInvariant(words[0]) + words[1..] : words;
}
