namespace GovConsole.Reports.Sheets;

/// <summary>
/// Widths of spreadsheet columns, in digits, and how high a row is whose text is broken in them. The workbook library would measure with a font engine that servers lack,
/// and a Chinese character is as wide as two digits.
/// </summary>
public static class ColumnWidths
{
    public const int Least = 8, Most = 30;

    public static double Of(IEnumerable<string> texts) =>
        Math.Clamp(texts.Select(Units).DefaultIfEmpty().Max() + 2, Least, Most);

    /// <summary>How many lines a text takes in a column, its own line breaks among them.</summary>
    public static int Lines(string text, double width) => text.ReplaceLineEndings("\n").Split('\n').Sum(line => Math.Max(1, (int)Math.Ceiling(Units(line) / (width - 2))));

    public static int Units(string text) => text.EnumerateRunes().Sum(rune => rune.Value < 0x1100 ? 1 : 2);
}
