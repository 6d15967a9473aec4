using GovConsole.Kernel;
using GovConsole.Reports.Pdf;
using GovConsole.Reports.Pdf.Blocks;
using Microsoft.Extensions.Localization;

namespace GovConsole.Reports.Agents;

/// <summary>F8 as it is printed: the same columns as the workbook, the changes after the roster.</summary>
public sealed class RosterPaper(RosterExport export, IStringLocalizer text)
{
    public PdfDocument Describe()
    {
        var tables = new RosterTables(export, text);
        return new()
        {
            Title = text["Roster.Title"], Subtitle = export.Number, CreatedAt = export.At, Author = export.Unit, Orientation = PdfOrientation.Landscape,
            Header = export.Unit, FooterNote = text["Roster.Footer", export.Number, Beijing.Time(export.At), export.By], PageNumbers = text["Report.PageNumbers"],
            Blocks =
            [
                new Heading(text["Roster.Sheet"], 2), .. tables.RosterHead.Take(1).Select(line => new Paragraph(line)), Table(tables.Roster, export.Rows),
                new Spacer(10),
                new Heading(text["Roster.Changes"], 2), .. tables.ChangesHead.Take(1).Select(line => new Paragraph(line)),
                export.Changes.Count == 0 ? new Paragraph(text["Roster.NoChanges"]) : Table(tables.Changes, export.Changes),
            ],
        };
    }

    private DataTable Table<T>(IReadOnlyList<RosterColumn<T>> columns, IReadOnlyList<T> rows) => new(
        [.. columns.Select(column => new Column(text[$"Column.{column.Heading}"], column.Width))],
        [.. rows.Select(row => (IReadOnlyList<string>)[.. columns.Select(column => Said(column.Value(row)))])]);

    private static string Said(object? value) => value switch { null => "", DateOnly day => $"{day:yyyy-MM-dd}", _ => $"{value}" };
}
