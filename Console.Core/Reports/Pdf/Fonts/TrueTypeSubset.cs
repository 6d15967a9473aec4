using System.Buffers.Binary;

namespace GovConsole.Reports.Pdf.Fonts;

/// <summary>
/// A font with only the characters a document prints. Besides the size it cures the text: where a font gives 月 and its
/// Kangxi look-alike U+2F49 one glyph, a reader of the PDF would find the look-alike.
/// </summary>
internal static class TrueTypeSubset
{
    private static readonly string[] Copied = ["OS/2", "cvt ", "fpgm", "name", "prep"];

    public static byte[] Cut(TrueType font, IEnumerable<int> codePoints)
    {
        var characters = codePoints.Where(font.Covers).Distinct().Order().ToList();
        var glyphs = new GlyphSet(font, characters.Select(font.Glyph));
        var (outlines, offsets) = Outlines(glyphs);

        var tables = Copied.Where(font.Has).ToDictionary(name => name, name => font.Table(name).ToArray());
        tables["cmap"] = CharacterMap.Write([.. characters.Select(code => (code, glyphs.NumberOf(font.Glyph(code))))]);
        tables["glyf"] = outlines;
        tables["head"] = Head(font);
        tables["hhea"] = WithCount(font.Table("hhea"), at: 34, glyphs.Kept.Count);
        tables["hmtx"] = Metrics(font, glyphs);
        tables["loca"] = offsets;
        tables["maxp"] = WithCount(font.Table("maxp"), at: 4, glyphs.Kept.Count);
        tables["post"] = Post(font);
        return FontFile.Write(tables);
    }

    private static (byte[] Outlines, byte[] Offsets) Outlines(GlyphSet glyphs)
    {
        var (outlines, offsets) = (new BigEndian(), new BigEndian());
        foreach (var glyph in glyphs.Kept)
        {
            offsets.UInt32(outlines.Length);
            outlines.Bytes(glyphs.Outline(glyph)).PadTo(4);
        }

        offsets.UInt32(outlines.Length);
        return (outlines.ToArray(), offsets.ToArray());
    }

    private static byte[] Head(TrueType font)
    {
        var head = font.Table("head").ToArray();
        BinaryPrimitives.WriteUInt32BigEndian(head.AsSpan(FontFile.ChecksumInHead), 0);
        BinaryPrimitives.WriteUInt16BigEndian(head.AsSpan(50), 1);
        return head;
    }

    private static byte[] WithCount(ReadOnlyMemory<byte> table, int at, int count)
    {
        var copy = table.ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(copy.AsSpan(at), (ushort)count);
        return copy;
    }

    private static byte[] Metrics(TrueType font, GlyphSet glyphs)
    {
        var table = new BigEndian();
        foreach (var (advance, bearing) in glyphs.Kept.Select(font.Metric)) table.UInt16(advance).UInt16(bearing);
        return table.ToArray();
    }

    /// <summary>Version 3: no glyph names.</summary>
    private static byte[] Post(TrueType font) =>
        new BigEndian().UInt32(0x00030000).Bytes(font.Table("post").Span[4..32]).ToArray();
}
