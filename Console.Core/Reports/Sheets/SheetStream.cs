using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace GovConsole.Reports.Sheets;

/// <summary>
/// A workbook of one sheet that is written row by row and never held: as many rows as there are, in no more memory than one. Every cell is a
/// text, so nothing in it is rounded or run. The heading stays in sight and carries the filter.
/// </summary>
public sealed class SheetStream : IAsyncDisposable
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Rels = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private const string Head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private const int LongestText = 32_000;

    private readonly ZipArchive zip;
    private readonly StreamWriter sheet;
    private readonly int columns;
    private int row;

    private SheetStream(ZipArchive zip, StreamWriter sheet, int columns) => (this.zip, this.sheet, this.columns) = (zip, sheet, columns);

    /// <summary>A column and how many digits wide it is.</summary>
    public sealed record Column(string Title, int Width);

    public static async Task<SheetStream> BeginAsync(Stream output, string name, string font, IReadOnlyList<Column> columns, CancellationToken ct)
    {
        var zip = await ZipArchive.CreateAsync(output, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8, ct);
        await PartAsync("[Content_Types].xml",
            $"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"{Types}sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"{Types}worksheet+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"{Types}styles+xml\"/></Types>");
        await PartAsync("_rels/.rels", Links(("officeDocument", "xl/workbook.xml")));
        await PartAsync("xl/_rels/workbook.xml.rels", Links(("worksheet", "worksheets/sheet1.xml"), ("styles", "styles.xml")));
        await PartAsync("xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Rels}\"><sheets><sheet name=\"{Escaped(name)}\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        await PartAsync("xl/styles.xml", Styles(font));

        var sheet = new StreamWriter(await zip.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.Fastest).OpenAsync(ct), new UTF8Encoding(false), 64 << 10);
        await sheet.WriteAsync($"{Head}<worksheet xmlns=\"{Main}\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols>");
        foreach (var (i, column) in columns.Index())
            await sheet.WriteAsync(string.Create(CultureInfo.InvariantCulture, $"<col min=\"{i + 1}\" max=\"{i + 1}\" width=\"{column.Width}\" customWidth=\"1\"/>"));
        await sheet.WriteAsync("</cols><sheetData>");
        var begun = new SheetStream(zip, sheet, columns.Count);
        await begun.AddAsync([.. columns.Select(column => column.Title)], heading: true);
        return begun;

        async Task PartAsync(string path, string content)
        {
            await using var part = await zip.CreateEntry(path, CompressionLevel.Fastest).OpenAsync(ct);
            await part.WriteAsync(Encoding.UTF8.GetBytes(Head + content), ct);
        }
    }

    public Task AddAsync(IReadOnlyList<string?> cells) => AddAsync(cells, heading: false);

    public async ValueTask DisposeAsync()
    {
        await sheet.WriteAsync(string.Create(CultureInfo.InvariantCulture,
            $"</sheetData><autoFilter ref=\"A1:{Letters(columns - 1)}{row}\"/><pageMargins left=\"0.4\" right=\"0.4\" top=\"0.5\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/><pageSetup paperSize=\"9\" orientation=\"landscape\" fitToWidth=\"1\" fitToHeight=\"0\"/></worksheet>"));
        await sheet.DisposeAsync();
        await zip.DisposeAsync();
    }

    private async Task AddAsync(IReadOnlyList<string?> cells, bool heading)
    {
        row++;
        var line = new StringBuilder("<row r=\"").Append(row).Append("\">");
        foreach (var (column, cell) in cells.Index())
        {
            line.Append("<c r=\"").Append(Letters(column)).Append(row).Append(heading ? "\" s=\"1\"" : "\" s=\"2\"");
            if (string.IsNullOrEmpty(cell)) line.Append("/>");
            else line.Append(" t=\"inlineStr\"><is><t xml:space=\"preserve\">").Append(Escaped(cell)).Append("</t></is></c>");
        }
        await sheet.WriteAsync(line.Append("</row>"));
    }

    // A control character would make the file unreadable.
    private static string Escaped(string text) => System.Security.SecurityElement.Escape(string.Concat(
        (text.Length <= LongestText ? text : text[..LongestText]).Where(sign => sign is '\n' || !char.IsControl(sign) && sign is not ('\uFFFE' or '\uFFFF'))))!;

    private static string Letters(int column) => column < 26 ? $"{(char)('A' + column)}" : Letters(column / 26 - 1) + (char)('A' + column % 26);

    private static string Links(params (string Type, string Target)[] links) =>
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" +
        string.Concat(links.Select((link, i) => $"<Relationship Id=\"rId{i + 1}\" Type=\"{Rels}/{link.Type}\" Target=\"{link.Target}\"/>")) + "</Relationships>";

    private static string Styles(string font) =>
        $"<styleSheet xmlns=\"{Main}\"><fonts count=\"2\"><font><sz val=\"10\"/><name val=\"{Escaped(font)}\"/></font><font><b/><sz val=\"10\"/><name val=\"{Escaped(font)}\"/></font></fonts>" +
        "<fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill><fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFE8EEF5\"/></patternFill></fill></fills>" +
        "<borders count=\"2\"><border/><border><left style=\"thin\"><color rgb=\"FFB5BDC7\"/></left><right style=\"thin\"><color rgb=\"FFB5BDC7\"/></right><top style=\"thin\"><color rgb=\"FFB5BDC7\"/></top><bottom style=\"thin\"><color rgb=\"FFB5BDC7\"/></bottom></border></borders>" +
        "<cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"3\"><xf fontId=\"0\"/>" +
        "<xf numFmtId=\"49\" fontId=\"1\" fillId=\"2\" borderId=\"1\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\"><alignment horizontal=\"center\" vertical=\"center\" wrapText=\"1\"/></xf>" +
        "<xf numFmtId=\"49\" fontId=\"0\" borderId=\"1\" applyNumberFormat=\"1\" applyBorder=\"1\" applyAlignment=\"1\"><alignment vertical=\"center\" wrapText=\"1\"/></xf></cellXfs></styleSheet>";
}
