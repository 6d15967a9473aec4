using System.Buffers.Binary;

namespace GovConsole.Reports.Pdf.Fonts;

/// <summary>The glyphs a subset keeps, renumbered from 0. A composite pulls in its parts.</summary>
internal sealed class GlyphSet
{
    private const int WordArguments = 0x0001, Scale = 0x0008, More = 0x0020, TwoScales = 0x0040, Matrix = 0x0080;

    private readonly TrueType font;
    private readonly List<int> kept = [];
    private readonly Dictionary<int, int> numbers = [];

    public GlyphSet(TrueType font, IEnumerable<int> glyphs)
    {
        this.font = font;
        Keep(0);
        foreach (var glyph in glyphs) Keep(glyph);
        for (var i = 0; i < kept.Count; i++)
            foreach (var (_, part) in Parts(font.Outline(kept[i]))) Keep(part);
    }

    /// <summary>The glyphs as the full font numbers them, in their new order.</summary>
    public IReadOnlyList<int> Kept => kept;

    public int NumberOf(int glyph) => numbers[glyph];

    /// <summary>The drawing of a kept glyph, its parts renumbered.</summary>
    public byte[] Outline(int glyph)
    {
        var outline = font.Outline(glyph).ToArray();
        foreach (var (at, part) in Parts(outline))
            BinaryPrimitives.WriteUInt16BigEndian(outline.AsSpan(at), (ushort)NumberOf(part));
        return outline;
    }

    private void Keep(int glyph)
    {
        if (numbers.TryAdd(glyph, kept.Count)) kept.Add(glyph);
    }

    private static IEnumerable<(int At, int Glyph)> Parts(ReadOnlyMemory<byte> outline)
    {
        if (outline.IsEmpty || (short)TrueType.UInt16(outline, 0) >= 0) yield break;

        var at = 10;
        int flags;
        do
        {
            flags = TrueType.UInt16(outline, at);
            yield return (at + 2, TrueType.UInt16(outline, at + 2));
            at += 4 + Arguments(flags) + Transform(flags);
        }
        while ((flags & More) != 0);
    }

    private static int Arguments(int flags) => (flags & WordArguments) != 0 ? 4 : 2;

    private static int Transform(int flags) =>
        (flags & Scale) != 0 ? 2 : (flags & TwoScales) != 0 ? 4 : (flags & Matrix) != 0 ? 8 : 0;
}
