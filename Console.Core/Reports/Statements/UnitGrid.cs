using GovConsole.Reports.Forms;
using GovConsole.Reports.Sheets;
using GovConsole.Statistics;
using GovConsole.Statistics.Dashboards;
using Microsoft.Extensions.Localization;

namespace GovConsole.Reports.Statements;

/// <summary>A table with a row for each unit; the total is told of the same sections by the same columns, so rates come from sums.</summary>
internal static class UnitGrid
{
    public sealed record Column(string Key, string Format, Func<LoadUnitSections.Row, GridCell> Of)
    {
        public float Width { get; init; } = 1;
    }

    public static Column Count(Measure measure, IStringLocalizer text) => new($"Measure.{measure}", SheetColumn.Whole, row => text.Cell(row.Section.Count(measure)));

    public static Grid Make(LoadUnitSections.View view, IReadOnlyList<Column> columns, IStringLocalizer text) => new(
        [new(text["Bulletin.Unit"], 2.2f), .. columns.Select(column => new GridColumn(text[column.Key], column.Width, column.Format))],
        [.. view.Rows.Select(row => Row(row.IsOwn ? text["Bulletin.Own", row.Unit.Name] : row.Unit.Name, row, columns))])
    {
        Total = view.Rows is [{ IsOwn: false } only] && only == view.Total ? null : Row(text["Bulletin.Total"], view.Total, columns),
    };

    private static IReadOnlyList<GridCell> Row(string name, LoadUnitSections.Row row, IReadOnlyList<Column> columns) => [new(name), .. columns.Select(column => column.Of(row))];
}
