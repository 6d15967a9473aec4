using System.Buffers;
using System.Globalization;
using System.Text;

namespace GovConsole.Reports.Sheets;

/// <summary>The rows of one sheet as the bytes of its XML, handed on whenever enough of them have come together.</summary>
internal sealed class SheetXml
{
    private const int Enough = 64 << 10;
    private const int LongestText = 32_000;
    private const int LongestNumber = 40;
    // The day with the number 0 in a spreadsheet.
    private static readonly int Epoch = new DateOnly(1899, 12, 30).DayNumber;

    // What means something in XML, and what would make the file unreadable.
    private static readonly SearchValues<char> Awkward = SearchValues.Create(
        [.. "<>&\uFFFE\uFFFF", .. Enumerable.Range(0, 0x20).Concat(Enumerable.Range(0x7F, 0x21)).Where(code => code is not ('\t' or '\n')).Select(code => (char)code)]);

    private readonly ArrayBufferWriter<byte> bytes = new(2 * Enough);
    private readonly Stream part;
    private readonly byte[][] opened;
    private readonly int[] styles;

    public SheetXml(Stream part, IReadOnlyList<int> styles)
    {
        (this.part, this.styles) = (part, [.. styles]);
        opened = [.. styles.Select((_, column) => Encoding.ASCII.GetBytes($"<c r=\"{Letters(column)}"))];
    }

    public int Rows { get; private set; }

    public void Raw(string xml) => Encoding.UTF8.GetBytes(xml, bytes);

    /// <summary>One row, in the styles of its columns or all in one.</summary>
    public void Add(IReadOnlyList<object?> cells, int? style = null)
    {
        Rows++;
        Raw("<row r=\"");
        Number(Rows);
        Raw("\">");
        for (var column = 0; column < cells.Count; column++)
        {
            bytes.Write(opened[column]);
            Number(Rows);
            Raw("\" s=\"");
            Number(style ?? styles[column]);
            Cell(cells[column]);
        }
        Raw("</row>");
    }

    public ValueTask HandOnAsync(bool all = false)
    {
        if (bytes.WrittenCount == 0 || !all && bytes.WrittenCount < Enough) return ValueTask.CompletedTask;
        return WriteAsync();
    }

    private async ValueTask WriteAsync()
    {
        await part.WriteAsync(bytes.WrittenMemory);
        bytes.ResetWrittenCount();
    }

    private void Cell(object? value)
    {
        switch (value)
        {
            case null or "":
                Raw("\"/>");
                break;
            case DateOnly day:
                Figure(day.DayNumber - Epoch);
                break;
            case DateTime moment:
                Figure(moment.ToOADate());
                break;
            case int whole:
                Figure(whole);
                break;
            case long whole:
                Figure(whole);
                break;
            case decimal number:
                Figure(number);
                break;
            default:
                Text(value as string ?? $"{value}");
                break;
        }
    }

    private void Figure<T>(T value) where T : IUtf8SpanFormattable
    {
        Raw("\"><v>");
        Number(value);
        Raw("</v></c>");
    }

    private void Text(string text)
    {
        if (text.Length > LongestText) text = text[..LongestText];
        // Without the word, spaces at the ends and lines are lost.
        Raw(char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]) || text.Contains('\n') ? "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" : "\" t=\"inlineStr\"><is><t>");
        var rest = text.AsSpan();
        for (var at = rest.IndexOfAny(Awkward); at >= 0; at = rest.IndexOfAny(Awkward))
        {
            Encoding.UTF8.GetBytes(rest[..at], bytes);
            Raw(rest[at] switch { '<' => "&lt;", '>' => "&gt;", '&' => "&amp;", _ => "" });
            rest = rest[(at + 1)..];
        }
        Encoding.UTF8.GetBytes(rest, bytes);
        Raw("</t></is></c>");
    }

    private void Number<T>(T value) where T : IUtf8SpanFormattable
    {
        value.TryFormat(bytes.GetSpan(LongestNumber), out var written, default, CultureInfo.InvariantCulture);
        bytes.Advance(written);
    }

    public static string Letters(int column) => column < 26 ? $"{(char)('A' + column)}" : Letters(column / 26 - 1) + (char)('A' + column % 26);
}
