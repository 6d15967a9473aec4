using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace GovConsole.Reports.Sheets;

/// <summary>
/// A workbook that is written row by row and never held: as many rows as there are, in no more memory than a few. A text stays a text, so nothing
/// in it is rounded or run. The heading stays in sight and carries the filter; a table longer than a sheet may be goes on on the next, under its heading.
/// </summary>
public sealed class SheetStream : IRowStream
{
    /// <summary>As many rows as a sheet holds, its heading among them.</summary>
    public const int MostRows = 1_048_576;

    internal const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Rels = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private const string Head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";

    private readonly ZipArchive zip;
    private readonly string name;
    private readonly IReadOnlyList<Column> columns;
    private readonly int mostRows;
    private readonly List<string> sheets = [];
    private Stream? part;
    private SheetXml? sheet;

    private SheetStream(ZipArchive zip, string name, IReadOnlyList<Column> columns, int mostRows) =>
        (this.zip, this.name, this.columns, this.mostRows) = (zip, name, columns, mostRows);

    /// <summary>A column, how many digits wide it is, and how it shows its values.</summary>
    public sealed record Column(string Title, int Width, string Format = SheetColumn.Text);

    public static async Task<SheetStream> BeginAsync(
        Stream output, string name, string font, IReadOnlyList<Column> columns, CancellationToken ct, int mostRows = MostRows)
    {
        var zip = await ZipArchive.CreateAsync(output, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8, ct);
        var begun = new SheetStream(zip, name, columns, mostRows);
        // How many sheets there will be is known at the end, so a sheet is what every part is that is not called something else.
        await begun.PartAsync("[Content_Types].xml",
            $"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"{Types}worksheet+xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"{Types}sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"{Types}styles+xml\"/></Types>");
        await begun.PartAsync("_rels/.rels", Links([("officeDocument", "xl/workbook.xml")]));
        await begun.PartAsync("xl/styles.xml", SheetStyles.Xml(font));
        await begun.TurnAsync();
        return begun;
    }

    public async ValueTask AddAsync(IReadOnlyList<object?> cells)
    {
        if (sheet!.Rows == mostRows) await TurnAsync();
        sheet.Add(cells);
        await sheet.HandOnAsync();
    }

    /// <summary>A sheet of lines behind the table: what it is, and what it adds up to. Nothing can be added to the table afterwards.</summary>
    public async Task CloseWithAsync(string title, IEnumerable<string> lines)
    {
        await EndSheetAsync(filtered: true);
        await OpenAsync(title);
        sheet = new(part!, [SheetStyles.Plain]);
        sheet.Raw($"{Head}<worksheet xmlns=\"{Main}\"><cols><col min=\"1\" max=\"1\" width=\"100\" customWidth=\"1\"/></cols><sheetData>");
        foreach (var line in lines) sheet.Add([line]);
        await EndSheetAsync(filtered: false);
    }

    public async ValueTask DisposeAsync()
    {
        await EndSheetAsync(filtered: true);
        await PartAsync("xl/workbook.xml",
            $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Rels}\"><sheets>{string.Concat(sheets.Select((title, i) => $"<sheet name=\"{SecurityElement.Escape(title)}\" sheetId=\"{i + 1}\" r:id=\"rId{i + 1}\"/>"))}</sheets></workbook>");
        await PartAsync("xl/_rels/workbook.xml.rels", Links([.. sheets.Select((_, i) => ("worksheet", $"worksheets/sheet{i + 1}.xml")), ("styles", "styles.xml")]));
        await zip.DisposeAsync();
    }

    private async Task TurnAsync()
    {
        await EndSheetAsync(filtered: true);
        await OpenAsync(sheets.Count == 0 ? name : $"{name} {sheets.Count + 1}");
        sheet = new(part!, [.. columns.Select(column => SheetStyles.Of(column.Format))]);
        sheet.Raw($"{Head}<worksheet xmlns=\"{Main}\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols>");
        foreach (var (i, column) in columns.Index())
            sheet.Raw(string.Create(CultureInfo.InvariantCulture, $"<col min=\"{i + 1}\" max=\"{i + 1}\" width=\"{column.Width}\" customWidth=\"1\"/>"));
        sheet.Raw("</cols><sheetData>");
        sheet.Add([.. columns.Select(column => column.Title)], SheetStyles.Heading);
    }

    private async Task OpenAsync(string title)
    {
        sheets.Add(title);
        part = await zip.CreateEntry($"xl/worksheets/sheet{sheets.Count}.xml", CompressionLevel.Fastest).OpenAsync();
    }

    private async Task EndSheetAsync(bool filtered)
    {
        if (sheet is null) return;
        sheet.Raw("</sheetData>");
        if (filtered)
            sheet.Raw(string.Create(CultureInfo.InvariantCulture,
                $"<autoFilter ref=\"A1:{SheetXml.Letters(columns.Count - 1)}{sheet.Rows}\"/><pageMargins left=\"0.4\" right=\"0.4\" top=\"0.5\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/><pageSetup paperSize=\"9\" orientation=\"landscape\" fitToWidth=\"1\" fitToHeight=\"0\"/>"));
        sheet.Raw("</worksheet>");
        await sheet.HandOnAsync(all: true);
        await part!.DisposeAsync();
        (sheet, part) = (null, null);
    }

    private async Task PartAsync(string path, string content)
    {
        await using var opened = await zip.CreateEntry(path, CompressionLevel.Fastest).OpenAsync();
        await opened.WriteAsync(Encoding.UTF8.GetBytes(Head + content));
    }

    private static string Links(IEnumerable<(string Type, string Target)> links) =>
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" +
        string.Concat(links.Select((link, i) => $"<Relationship Id=\"rId{i + 1}\" Type=\"{Rels}/{link.Type}\" Target=\"{link.Target}\"/>")) + "</Relationships>";
}
