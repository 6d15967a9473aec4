using GovConsole.Reports.Sheets;
using Microsoft.Extensions.Localization;

namespace GovConsole.Reports.Ledgers;

/// <summary>The ledger as a workbook: exactly the list, under it its number and the sum and average of the days used.</summary>
public static class LedgerWorkbook
{
    public static Workbook Of(LedgerExport export, IStringLocalizer text)
    {
        var cells = new LedgerCells(text, export.Units);
        return new(
            text["Ledger.Title"], export.By, text["Report.SheetFont"], text["Report.PageNumbers"], export.Number,
            [
                new(text["Ledger.Title"], LedgerHead.Lines(export, export.Rows.Count, text),
                    [.. export.Columns.Select(column => new SheetColumn(text[$"Column.{column}"], LedgerCells.Format(column)))],
                    [.. export.Rows.Select(row => (IReadOnlyList<object?>)[.. export.Columns.Select(column => cells.Value(row, column))])])
                {
                    Totals = Totals(export, text),
                },
            ]);
    }

    private static IReadOnlyList<IReadOnlyList<object?>> Totals(LedgerExport export, IStringLocalizer text)
    {
        var total = Row(text["Ledger.Total", export.Rows.Count], column => column switch
        {
            LedgerColumn.Days => export.Rows.Sum(row => row.ElapsedDays ?? 0),
            LedgerColumn.Visits => export.Rows.Sum(row => row.Visits),
            _ => null,
        });
        return export.Columns.Contains(LedgerColumn.Days) && export.Rows.Average(row => row.ElapsedDays) is { } average
            ? [total, Row(text["Ledger.Average"], column => column is LedgerColumn.Days ? Math.Round((decimal)average, 2, MidpointRounding.AwayFromZero) : null)]
            : [total];

        IReadOnlyList<object?> Row(string label, Func<LedgerColumn, object?> value) => [label, .. export.Columns.Skip(1).Select(value)];
    }
}
