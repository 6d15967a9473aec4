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
    private const int LongestCharacter = 3;
    // The day with the number 0 in a spreadsheet.
    private static readonly int Epoch = new DateOnly(1899, 12, 30).DayNumber;

    // What means something in XML, is lost in it, or makes it unreadable.
    private static readonly SearchValues<char> Awkward = SearchValues.Create([.. "<>&", .. Enumerable.Range(0, 0x20).Select(code => (char)code)]);

    private readonly Stream part;
    private readonly byte[][] opened;
    private readonly Ending[] endings;
    private readonly byte[] digits = new byte[LongestNumber];
    private byte[] bytes = new byte[2 * Enough];
    private int filled;

    /// <summary>Each column has its style.</summary>
    public SheetXml(Stream part, IReadOnlyList<int> styles)
    {
        this.part = part;
        opened = [.. styles.Select((_, column) => Encoding.ASCII.GetBytes($"<c r=\"{Letters(column)}"))];
        endings = [.. styles.Select(style => new Ending(style))];
    }

    public int Rows { get; private set; }

    public void Raw(string xml)
    {
        Reserve(xml.Length * LongestCharacter);
        filled += Encoding.UTF8.GetBytes(xml, bytes.AsSpan(filled));
    }

    /// <summary>One row, in the styles of its columns or all in one.</summary>
    public void Add(IReadOnlyList<object?> cells, int? style = null)
    {
        Rows++;
        Rows.TryFormat(digits, out var length, default, CultureInfo.InvariantCulture);
        var number = digits.AsSpan(0, length);
        Raw("<row r=\""u8);
        Raw(number);
        Raw("\">"u8);
        var one = style is { } same ? new Ending(same) : null;
        for (var column = 0; column < cells.Count; column++)
        {
            Raw(opened[column]);
            Raw(number);
            Cell(cells[column], one ?? endings[column]);
        }
        Raw("</row>"u8);
    }

    public ValueTask HandOnAsync(bool all = false) => filled == 0 || !all && filled < Enough ? ValueTask.CompletedTask : WriteAsync();

    private async ValueTask WriteAsync()
    {
        await part.WriteAsync(bytes.AsMemory(0, filled));
        filled = 0;
    }

    private void Cell(object? value, Ending ending)
    {
        switch (value)
        {
            case null or "":
                Raw(ending.Empty);
                break;
            case string text:
                Text(text, ending);
                break;
            case DateOnly day:
                Figure(day.DayNumber - Epoch, ending);
                break;
            case DateTime moment:
                Figure(moment.ToOADate(), ending);
                break;
            case int whole:
                Figure(whole, ending);
                break;
            case long whole:
                Figure(whole, ending);
                break;
            case decimal number:
                Figure(number, ending);
                break;
            default:
                Text($"{value}", ending);
                break;
        }
    }

    private void Figure<T>(T value, Ending ending) where T : IUtf8SpanFormattable
    {
        Raw(ending.Figure);
        Reserve(LongestNumber);
        value.TryFormat(bytes.AsSpan(filled), out var written, default, CultureInfo.InvariantCulture);
        filled += written;
        Raw("</v></c>"u8);
    }

    private void Text(string text, Ending ending)
    {
        var rest = text.AsSpan(0, Math.Min(text.Length, LongestText));
        var at = Next(rest);
        // Without the word, lines and spaces at the ends are lost.
        Raw(at >= 0 || char.IsWhiteSpace(rest[0]) || char.IsWhiteSpace(rest[^1]) ? ending.Kept : ending.Text);
        for (; at >= 0; at = Next(rest))
        {
            Characters(rest[..at]);
            Raw(rest[at] switch { '<' => "&lt;"u8, '>' => "&gt;"u8, '&' => "&amp;"u8, '\n' => "\n"u8, '\t' => "\t"u8, _ => [] });
            rest = rest[(at + 1)..];
        }
        Characters(rest);
        Raw("</t></is></c>"u8);
    }

    private static int Next(ReadOnlySpan<char> text)
    {
        var awkward = text.IndexOfAny(Awkward);
        var none = text.IndexOfAnyInRange('\uFFFE', '\uFFFF');
        return awkward < 0 || none >= 0 && none < awkward ? none : awkward;
    }

    private void Characters(ReadOnlySpan<char> text)
    {
        Reserve(text.Length * LongestCharacter);
        filled += Encoding.UTF8.GetBytes(text, bytes.AsSpan(filled));
    }

    private void Raw(ReadOnlySpan<byte> xml)
    {
        Reserve(xml.Length);
        xml.CopyTo(bytes.AsSpan(filled));
        filled += xml.Length;
    }

    private void Reserve(int more)
    {
        if (bytes.Length - filled < more) Array.Resize(ref bytes, Math.Max(bytes.Length * 2, filled + more));
    }

    public static string Letters(int column) => column < 26 ? $"{(char)('A' + column)}" : Letters(column / 26 - 1) + (char)('A' + column % 26);

    /// <summary>What stands between the number of a row and the value of its cell, for each kind of value.</summary>
    private sealed class Ending(int style)
    {
        public readonly byte[] Empty = Encoding.ASCII.GetBytes($"\" s=\"{style}\"/>");
        public readonly byte[] Figure = Encoding.ASCII.GetBytes($"\" s=\"{style}\"><v>");
        public readonly byte[] Text = Encoding.ASCII.GetBytes($"\" s=\"{style}\" t=\"inlineStr\"><is><t>");
        public readonly byte[] Kept = Encoding.ASCII.GetBytes($"\" s=\"{style}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
    }
}
