using GovConsole.Kernel;
using GovConsole.Reports.Pdf;
using GovConsole.Reports.Pdf.Blocks;
using GovConsole.Reports.Sheets;
using Microsoft.Extensions.Localization;

namespace GovConsole.Reports.Forms;

/// <summary>
/// A report in chapters, said once: the page draws it, PDF and workbook are written from it, and a published one is kept as it. It holds what
/// was said and counted, and asks nothing again.
/// </summary>
public sealed record ReportForm : IForm
{
    public required string Title { get; init; }
    /// <summary>In whose name.</summary>
    public required string Unit { get; init; }
    /// <summary>Of which days.</summary>
    public required string Days { get; init; }
    public required string Number { get; init; }
    /// <summary>UTC; the figures are those of this moment.</summary>
    public required DateTime At { get; init; }
    public required string By { get; init; }
    public required IReadOnlyList<Chapter> Chapters { get; init; }
    /// <summary>Under everything else, such as when it was published and under which hash.</summary>
    public string? Note { get; init; }
    /// <summary>Wide tables lie; a bulletin stands and has room for the stamp at its end.</summary>
    public bool Lies { get; init; }

    public PdfDocument ToPdf(IStringLocalizer text) => new()
    {
        Title = Title, Subtitle = text["Bulletin.Subtitle", Days, Number], CreatedAt = At, Author = Unit, Header = Title,
        Orientation = Lies ? PdfOrientation.Landscape : PdfOrientation.Portrait,
        FooterNote = AsOf(text), PageNumbers = text["Report.PageNumbers"],
        Blocks =
        [
            .. Chapters.SelectMany(chapter => chapter.ToBlocks()),
            .. Note is { } note ? [new Spacer(6), new Paragraph(note)] : Array.Empty<Block>(),
            .. Lies ? Array.Empty<Block>() : [new Seal(Unit, text.Day(Beijing.Day(At)), text["Paper.Stamp"])],
        ],
    };

    /// <summary>Every table on a sheet of its own: numbers as numbers, rates unrounded behind their format.</summary>
    public Workbook ToWorkbook(IStringLocalizer text) => new(
        Title, By, text["Report.SheetFont"], text["Report.PageNumbers"], Number,
        [
            .. from chapter in Chapters
               where chapter.Grid is not null
               select chapter.Grid!.ToSheet(chapter.Name, [Days, AsOf(text), .. chapter.Sayings.Select(saying => saying.Text), .. Note is { } note ? [note] : Array.Empty<string>()]),
        ]);

    private string AsOf(IStringLocalizer text) => text["Bulletin.AsOf", Number, Beijing.Time(At), By];
}
