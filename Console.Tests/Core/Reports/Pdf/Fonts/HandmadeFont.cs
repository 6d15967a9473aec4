using GovConsole.Reports.Pdf.Fonts;

namespace GovConsole.Tests.Core.Reports.Pdf.Fonts;

/// <summary>A font of four glyphs: none, 'a', a part that no character names, and 'c', which is made of the part.</summary>
internal static class HandmadeFont
{
    private const int PartNumberAt = 12;

    public static readonly byte[] Part = [0, 1, 0, 0, 0, 0, 0, 9, 0, 9, 0, 0];

    private static readonly byte[] Simple = [0, 1, 0, 0, 0, 0, 0, 5, 0, 5, 0, 0];
    private static readonly byte[] Composite = [0xff, 0xff, 0, 0, 0, 0, 0, 9, 0, 9, 0, 2, 0, 2, 0, 0];

    public static TrueType WithComposite { get; } = new(FontFile.Write(new Dictionary<string, byte[]>
    {
        ["cmap"] = CharacterMap.Write([('a', 1), ('c', 3)]),
        ["glyf"] = [.. Simple, .. Part, .. Composite],
        ["head"] = new BigEndian().Bytes(new byte[18]).UInt16(1000).Bytes(new byte[30]).UInt16(1).UInt16(0).ToArray(),
        ["hhea"] = new BigEndian().Bytes(new byte[34]).UInt16(1).ToArray(),
        ["hmtx"] = new BigEndian().UInt16(500).Bytes(new byte[2 * 4]).ToArray(),
        ["loca"] = new BigEndian().UInt32(0).UInt32(0).UInt32(12).UInt32(24).UInt32(40).ToArray(),
        ["maxp"] = new BigEndian().UInt32(0x00010000).UInt16(4).ToArray(),
        ["post"] = new byte[32],
    }));

    public static int PartOf(ReadOnlyMemory<byte> composite) => TrueType.UInt16(composite, PartNumberAt);
}
