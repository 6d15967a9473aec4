namespace GovConsole.Reports.Pdf.Fonts;

/// <summary>The cmap table, format 12: runs of code points that map to runs of glyphs.</summary>
internal static class CharacterMap
{
    private const int Header = 16;
    private const int Group = 12;

    public static Dictionary<int, int> Read(ReadOnlyMemory<byte> cmap)
    {
        var map = new Dictionary<int, int>();
        var runs = Runs(cmap);
        for (var i = 0; i < TrueType.UInt32(runs, 12); i++)
        {
            var run = runs.Slice(Header + Group * i, Group);
            var (first, last, glyph) = (TrueType.UInt32(run, 0), TrueType.UInt32(run, 4), TrueType.UInt32(run, 8));
            for (var code = first; code <= last; code++) map[code] = glyph + code - first;
        }

        return map;
    }

    /// <summary>A table of one run per character; ascending code points, as the format demands.</summary>
    public static byte[] Write(IReadOnlyList<(int CodePoint, int Glyph)> characters)
    {
        var table = new BigEndian();
        table.UInt16(0).UInt16(1);
        table.UInt16(3).UInt16(10).UInt32(12);
        table.UInt16(12).UInt16(0).UInt32(Header + Group * characters.Count).UInt32(0).UInt32(characters.Count);
        foreach (var (codePoint, glyph) in characters)
            table.UInt32(codePoint).UInt32(codePoint).UInt32(glyph);
        return table.ToArray();
    }

    private static ReadOnlyMemory<byte> Runs(ReadOnlyMemory<byte> cmap)
    {
        for (var i = 0; i < TrueType.UInt16(cmap, 2); i++)
        {
            var map = cmap[TrueType.UInt32(cmap, 4 + 8 * i + 4)..];
            if (TrueType.UInt16(map, 0) == 12) return map;
        }

        throw new InvalidDataException("The font has no character map of format 12.");
    }
}
