using GovConsole.Reports.Sheets;
using Microsoft.Extensions.Localization;

namespace GovConsole.Reports.Agents;

/// <summary>F8 as a workbook: the roster on one sheet, the changes on another.</summary>
public static class RosterWorkbook
{
    public static Workbook Of(RosterExport export, IStringLocalizer text)
    {
        var tables = new RosterTables(export, text);
        return new(
            text["Roster.Title"], export.By, text["Report.SheetFont"], text["Report.PageNumbers"], export.Number,
            [Table("Roster.Sheet", tables.RosterHead, tables.Roster, export.Rows), Table("Roster.Changes", tables.ChangesHead, tables.Changes, export.Changes)]);

        SheetTable Table<T>(string name, IReadOnlyList<string> head, IReadOnlyList<RosterColumn<T>> columns, IReadOnlyList<T> rows) => new(
            text[name], head, [.. columns.Select(column => new SheetColumn(text[$"Column.{column.Heading}"], column.Format))],
            [.. rows.Select(row => (IReadOnlyList<object?>)[.. columns.Select(column => column.Value(row))])]);
    }
}
