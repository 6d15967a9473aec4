using GovConsole.Reports.Pdf;
using GovConsole.Reports.Pdf.Blocks;
using GovConsole.Reports.Sheets;
using Microsoft.Extensions.Localization;

namespace GovConsole.Reports.Inspections;

/// <summary>
/// A form of the inspections, described once: facts in pairs, what it says, a table, and who signs. It is written as a PDF or as a workbook,
/// and both say the same.
/// </summary>
public sealed record InspectionPaper
{
    public required string Title { get; init; }
    public required string Number { get; init; }
    public required string Author { get; init; }
    /// <summary>UTC; when it came to stand as it does.</summary>
    public required DateTime StandsSince { get; init; }
    public required string Footer { get; init; }
    public required IReadOnlyList<(string Label, string Value)> Facts { get; init; }
    /// <summary>Sentences between the facts and the table.</summary>
    public IReadOnlyList<string> Sentences { get; init; } = [];
    public required IReadOnlyList<Column> Columns { get; init; }
    public required IReadOnlyList<IReadOnlyList<string>> Rows { get; init; }
    public required IReadOnlyList<string> Signers { get; init; }
    public required IStringLocalizer Text { get; init; }

    public PdfDocument Document() => new()
    {
        Title = Title, Subtitle = Number.Length > 0 ? Number : null, CreatedAt = StandsSince, Author = Author, Header = Author, FooterNote = Footer, PageNumbers = Text["Report.PageNumbers"],
        Blocks =
        [
            new FormTable([1, 2.2f, 1, 2.2f], [.. Facts.Chunk(2).Select(pair => new FormRow(
                pair is [var one, var two]
                    ? [FormCell.Label(one.Label), FormCell.Value(one.Value), FormCell.Label(two.Label), FormCell.Value(two.Value)]
                    : [FormCell.Label(pair[0].Label), FormCell.Value(pair[0].Value, 3)]))]),
            new Spacer(8),
            .. Sentences.Select(sentence => new Paragraph(sentence, Indent: 2)),
            .. Sentences.Count > 0 ? [new Spacer(4)] : Array.Empty<Block>(),
            new DataTable(Columns, Rows) { Zebra = false },
            new Spacer(14),
            new Signatures(Signers),
        ],
    };

    public Workbook Sheet() => new(
        Title, Author, Text["Report.SheetFont"], Text["Report.PageNumbers"], Number,
        [
            new(Title, [
                    .. Number.Length > 0 ? [Number] : Array.Empty<string>(),
                    .. Facts.Chunk(2).Select(pair => string.Join("    ", pair.Select(fact => Text["Paper.Fact", fact.Label, fact.Value].Value))),
                    .. Sentences,
                    string.Join("    ", Signers.Select(signer => Text["Paper.Fact", signer, "____________"].Value)),
                ],
                [.. Columns.Select(column => new SheetColumn(column.Title))], [.. Rows.Select(row => (IReadOnlyList<object?>)[.. row])]),
        ]);
}
