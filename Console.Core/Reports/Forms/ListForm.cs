using System.Globalization;
using GovConsole.Kernel;
using GovConsole.Reports.Pdf;
using GovConsole.Reports.Pdf.Blocks;
using GovConsole.Reports.Sheets;
using Microsoft.Extensions.Localization;

namespace GovConsole.Reports.Forms;

/// <summary>A form with one table, said once: as a workbook and as a PDF it has the same head, rows and totals.</summary>
public sealed record ListForm : IForm
{
    public required string Title { get; init; }
    /// <summary>Whose it is and of which days.</summary>
    public required string Subject { get; init; }
    /// <summary>What the rows add up to, in a sentence.</summary>
    public required string Summary { get; init; }
    public required string Number { get; init; }
    public required string By { get; init; }
    public required DateTime At { get; init; }
    public required IReadOnlyList<Column> Columns { get; init; }
    public required IReadOnlyList<IReadOnlyList<object?>> Rows { get; init; }
    /// <summary>The row in bold under the others; none where nothing adds up.</summary>
    public IReadOnlyList<object?>? Total { get; init; }

    /// <summary>A column, how wide it is on paper compared with others, and how a spreadsheet shows its values.</summary>
    public sealed record Column(string Title, float Width, string Format = SheetColumn.Text);

    public Workbook ToWorkbook(IStringLocalizer text) => new(
        Title, By, text["Report.SheetFont"], text["Report.PageNumbers"], Number,
        [
            new(Title, [Subject, Summary, Exported(text)], [.. Columns.Select(column => new SheetColumn(column.Title, column.Format))], Rows) { Totals = Total is null ? [] : [Total] },
        ]);

    public PdfDocument ToPdf(IStringLocalizer text) => new()
    {
        Title = Title, Subtitle = Subject, CreatedAt = At, Author = By, Orientation = PdfOrientation.Landscape, Header = Subject,
        FooterNote = Exported(text), PageNumbers = text["Report.PageNumbers"],
        Blocks =
        [
            new Paragraph(Summary),
            new Spacer(4),
            new DataTable(
                [.. Columns.Select(column => new Pdf.Blocks.Column(column.Title, column.Width, column.Format is SheetColumn.Whole or SheetColumn.Days ? Align.Right : Align.Left))],
                [.. Rows.Select(Words)])
            {
                Total = Total is null ? null : Words(Total),
            },
        ],
    };

    private string Exported(IStringLocalizer text) => text["Form.Exported", Number, Beijing.Time(At), By];

    private static IReadOnlyList<string> Words(IReadOnlyList<object?> row) => [.. row.Select(Word)];

    private static string Word(object? value) => value switch
    {
        null => "",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime moment => moment.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
        decimal number => number.ToString("0.00", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
