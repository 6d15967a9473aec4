using GovConsole.Kernel;
using GovConsole.Reports.Sheets;
using GovConsole.Statistics.Indicators;
using Microsoft.Extensions.Localization;

namespace GovConsole.Reports.Bulletins;

/// <summary>The tables of a bulletin as a workbook: numbers as numbers, rates unrounded behind their format.</summary>
public static class BulletinWorkbook
{
    public static Workbook Of(Bulletin bulletin, IStringLocalizer text)
    {
        var (tables, figures) = (new BulletinTables(bulletin, text), bulletin.Figures);
        return new(
            text["Bulletin.Title", bulletin.Unit], bulletin.By, text["Report.SheetFont"], text["Report.PageNumbers"], bulletin.Number,
            [
                .. figures.Ranking is { } ranking
                    ? [Table("Bulletin.Units", "Bulletin.Unit", ranking.Total.Readings, ranking.Rows.Select(row => (tables.Name(row), row.Readings)), ranking.Total.Readings)]
                    : Array.Empty<SheetTable>(),
                Table("Bulletin.Items", "Bulletin.Item", figures.Items is [var first, ..] ? first.Readings : [], figures.Items.Select(item => (item.Name, item.Readings)), null),
            ]);

        SheetTable Table(
            string name, string label, IReadOnlyList<Reading> columns, IEnumerable<(string Name, IReadOnlyList<Reading> Readings)> rows, IReadOnlyList<Reading>? total) =>
            new(text[name], [new BulletinSentences(bulletin, text).Month, text["Bulletin.AsOf", bulletin.Number, Beijing.Time(bulletin.At), bulletin.By]],
                [new(text[label]), .. columns.Select(column => new SheetColumn(text.Name(column.Indicator), Format(column.Indicator)))],
                [.. rows.Select(row => Row(row.Name, row.Readings))])
            {
                Totals = total is null ? [] : [Row(text["Bulletin.Total"], total)],
            };
    }

    private static IReadOnlyList<object?> Row(string name, IEnumerable<Reading> readings) =>
        [name, .. readings.Select(reading => reading.Value is { } value ? value : (object)ReadingWords.Nothing)];

    private static string Format(Indicator indicator) => indicator.Form switch
    {
        IndicatorForm.Number => SheetColumn.Whole,
        IndicatorForm.Share => SheetColumn.Share,
        _ => SheetColumn.Days,
    };
}
