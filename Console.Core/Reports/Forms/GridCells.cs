using GovConsole.Reports.Bulletins;
using GovConsole.Reports.Sheets;
using GovConsole.Statistics;
using GovConsole.Statistics.Indicators;
using Microsoft.Extensions.Localization;

namespace GovConsole.Reports.Forms;

/// <summary>Figures as cells: each is shown in the reader's language, kept exactly, and leads to the list that it counts.</summary>
internal static class GridCells
{
    public static GridCell Cell(this IStringLocalizer text, Reading? reading) => new(text.Value(reading))
    {
        Value = reading?.Value, Format = reading is null ? null : Format(reading.Indicator), Cases = reading?.Value is null ? null : reading.Opens,
    };

    public static GridCell Cell(this IStringLocalizer text, Counted counted) => new(text["Report.Number", counted.Number])
    {
        Value = counted.Number, Format = SheetColumn.Whole, Cases = counted.Cases,
    };

    public static GridCell Number(this IStringLocalizer text, long number) => new(text["Report.Number", number]) { Value = number, Format = SheetColumn.Whole };

    /// <summary>A part of a whole, as a percentage with two decimals; nothing to divide by is "—".</summary>
    public static GridCell Share(this IStringLocalizer text, decimal? share) => new(
        share is { } value ? text["Report.Percent", decimal.Round(value * 100, 2, MidpointRounding.AwayFromZero)].Value : ReadingWords.Nothing)
    {
        Value = share, Format = SheetColumn.Share,
    };

    public static string Format(Indicator indicator) => indicator.Form switch
    {
        IndicatorForm.Number => SheetColumn.Whole,
        IndicatorForm.Share => SheetColumn.Share,
        _ => SheetColumn.Days,
    };
}
