using GovConsole.Reports.Pdf;
using GovConsole.Reports.Pdf.Blocks;
using GovConsole.Reports.Sheets;
using Microsoft.Extensions.Localization;

namespace GovConsole.Reports.Forms;

/// <summary>
/// A form about one thing: facts in pairs, what it says, a table, and who signs.
/// </summary>
public sealed record RecordForm : IForm
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

    public PdfDocument ToPdf(IStringLocalizer text) => new()
    {
        Title = Title, Subtitle = Number.Length > 0 ? Number : null, CreatedAt = StandsSince, Author = Author, Header = Author, FooterNote = Footer, PageNumbers = text["Report.PageNumbers"],
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

    public Workbook ToWorkbook(IStringLocalizer text) => new(
        Title, Author, text["Report.SheetFont"], text["Report.PageNumbers"], Number,
        [
            new(Title, [
                    .. Number.Length > 0 ? [Number] : Array.Empty<string>(),
                    .. Facts.Chunk(2).Select(pair => string.Join("    ", pair.Select(fact => text["Paper.Fact", fact.Label, fact.Value].Value))),
                    .. Sentences,
                    string.Join("    ", Signers.Select(signer => text["Paper.Fact", signer, "____________"].Value)),
                ],
                [.. Columns.Select(column => new SheetColumn(column.Title))], [.. Rows.Select(row => (IReadOnlyList<object?>)[.. row])]),
        ]);
}
