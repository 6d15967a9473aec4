using GovConsole.Statistics.Dashboards;
using GovConsole.Statistics.Indicators;
using Microsoft.Extensions.Localization;

namespace GovConsole.Reports.Bulletins;

/// <summary>Readings as they are printed. Nothing to divide by is "—", never 0 % or 100 %.</summary>
public static class ReadingWords
{
    public const string Nothing = "—";

    public static string Name(this IStringLocalizer text, Indicator indicator) => text[$"Indicator.{indicator.Key}"];

    public static string Value(this IStringLocalizer text, Reading? reading) => reading?.Value is not { } value ? Nothing : reading.Indicator.Form switch
    {
        IndicatorForm.Number => text["Report.Number", value],
        IndicatorForm.Share => text["Report.Percent", reading.Indicator.Rounded(value)],
        _ => text["Report.Decimal", reading.Indicator.Rounded(value)],
    };

    /// <summary>Numbers by how many per cent they grew, rates by how many percentage points.</summary>
    public static string Change(this IStringLocalizer text, Reading now, Reading? before)
    {
        if (now.Value is not { } value || before?.Value is not { } was) return Nothing;
        if (now.Indicator.Form is IndicatorForm.Share) return text["Report.Points", now.Indicator.Rounded(value) - now.Indicator.Rounded(was)];
        return was == 0 ? Nothing : text["Report.Growth", decimal.Round((value - was) / was * 100, 2, MidpointRounding.AwayFromZero)];
    }

    public static Compared Of(this Dashboard figures, Indicator indicator) => figures.Figures.Single(figure => figure.Now.Indicator == indicator);
}
