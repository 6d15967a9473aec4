using System.Buffers.Binary;
using System.Text;

namespace GovConsole.Reports.Pdf.Fonts;

/// <summary>A TrueType font, read as far as measuring and cutting need.</summary>
internal sealed class TrueType
{
    private readonly Dictionary<string, ReadOnlyMemory<byte>> tables = [];
    private readonly Dictionary<int, int> glyphs;
    private readonly int unitsPerEm;
    private readonly int metricCount;
    private readonly bool longOffsets;

    public TrueType(ReadOnlyMemory<byte> file)
    {
        var count = UInt16(file, 4);
        for (var i = 0; i < count; i++)
        {
            var entry = file.Slice(12 + 16 * i, 16);
            tables[Encoding.ASCII.GetString(entry.Span[..4])] = file.Slice(UInt32(entry, 8), UInt32(entry, 12));
        }

        glyphs = CharacterMap.Read(Table("cmap"));
        unitsPerEm = UInt16(Table("head"), 18);
        longOffsets = UInt16(Table("head"), 50) == 1;
        metricCount = UInt16(Table("hhea"), 34);
    }

    public bool Has(string table) => tables.ContainsKey(table);

    public ReadOnlyMemory<byte> Table(string name) => tables[name];

    public bool Covers(int codePoint) => glyphs.ContainsKey(codePoint);

    /// <summary>The glyph of a character, 0 when the font lacks it.</summary>
    public int Glyph(int codePoint) => glyphs.GetValueOrDefault(codePoint);

    /// <summary>The advance of a character, in ems.</summary>
    public float Advance(int codePoint) => (float)Metric(Glyph(codePoint)).Advance / unitsPerEm;

    public (int Advance, short SideBearing) Metric(int glyph)
    {
        var hmtx = Table("hmtx");
        return glyph < metricCount
            ? (UInt16(hmtx, 4 * glyph), (short)UInt16(hmtx, 4 * glyph + 2))
            : (UInt16(hmtx, 4 * (metricCount - 1)), (short)UInt16(hmtx, 4 * metricCount + 2 * (glyph - metricCount)));
    }

    public ReadOnlyMemory<byte> Outline(int glyph) => Table("glyf")[Offset(glyph)..Offset(glyph + 1)];

    private int Offset(int glyph) =>
        longOffsets ? UInt32(Table("loca"), 4 * glyph) : 2 * UInt16(Table("loca"), 2 * glyph);

    internal static int UInt16(ReadOnlyMemory<byte> data, int at) => BinaryPrimitives.ReadUInt16BigEndian(data.Span[at..]);

    internal static int UInt32(ReadOnlyMemory<byte> data, int at) => (int)BinaryPrimitives.ReadUInt32BigEndian(data.Span[at..]);
}
