using System.Text;

namespace GovConsole.Reports.Pdf.Fonts;

/// <summary>The two faces of the house, as one document uses them: what is measured, and what was missing.</summary>
internal sealed class Faces
{
    private const char Substitute = '□';

    private static readonly Lazy<TrueType> Regular = new(() => Load("Regular"));
    private static readonly Lazy<TrueType> Bold = new(() => Load("Bold"));

    private readonly SortedSet<string> missing = new(StringComparer.Ordinal);

    public IReadOnlyList<string> Missing => [.. missing];

    public static TrueType Face(bool bold) => (bold ? Bold : Regular).Value;

    public static float Width(string text, TextStyle style)
    {
        var (face, ems) = (Face(style.Bold), 0f);
        foreach (var rune in text.EnumerateRunes()) ems += face.Advance(rune.Value);
        return ems * style.Size;
    }

    /// <summary>The text as the faces can print it: □ for a character they lack, a blank for a tab. Line feeds stay.</summary>
    public string Printable(string text)
    {
        text = text.ReplaceLineEndings("\n").Replace('\t', ' ');
        if (text.EnumerateRunes().All(Prints)) return text;

        var printable = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Prints(rune)) printable.Append(rune);
            else
            {
                missing.Add(rune.ToString());
                printable.Append(Substitute);
            }
        }

        return printable.ToString();
    }

    private static bool Prints(Rune rune) =>
        rune.Value == '\n' || (Face(bold: false).Covers(rune.Value) && Face(bold: true).Covers(rune.Value));

    private static TrueType Load(string weight)
    {
        using var resource = typeof(Faces).Assembly.GetManifestResourceStream($"GovConsole.Reports.Fonts.NotoSansSC-{weight}.ttf")!;
        var file = new byte[resource.Length];
        resource.ReadExactly(file);
        return new(file);
    }
}
