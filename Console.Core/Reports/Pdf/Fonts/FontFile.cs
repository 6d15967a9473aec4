using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace GovConsole.Reports.Pdf.Fonts;

/// <summary>Tables put together to a font file.</summary>
internal static class FontFile
{
    /// <summary>Where the head table holds the checksum of the whole file.</summary>
    public const int ChecksumInHead = 8;

    private const uint Magic = 0xB1B0AFBA;

    public static byte[] Write(IReadOnlyDictionary<string, byte[]> tables)
    {
        var (directory, body) = (Directory(tables.Count), new BigEndian());
        var start = 12 + 16 * tables.Count;
        var headAt = 0;
        foreach (var (name, table) in tables.OrderBy(table => table.Key, StringComparer.Ordinal))
        {
            if (name == "head") headAt = start + body.Length;
            directory.Bytes(Encoding.ASCII.GetBytes(name)).UInt32(Checksum(table)).UInt32(start + body.Length).UInt32(table.Length);
            body.Bytes(table).PadTo(4);
        }

        var file = directory.Bytes(body.ToArray()).ToArray();
        BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(headAt + ChecksumInHead), unchecked(Magic - Checksum(file)));
        return file;
    }

    private static BigEndian Directory(int count)
    {
        var power = BitOperations.Log2((uint)count);
        var range = 16 << power;
        return new BigEndian().UInt32(0x00010000).UInt16(count).UInt16(range).UInt16(power).UInt16(16 * count - range);
    }

    private static uint Checksum(ReadOnlySpan<byte> table)
    {
        var sum = 0u;
        for (; table.Length >= 4; table = table[4..]) sum = unchecked(sum + BinaryPrimitives.ReadUInt32BigEndian(table));
        if (table.IsEmpty) return sum;

        Span<byte> rest = stackalloc byte[4];
        rest.Clear();
        table.CopyTo(rest);
        return unchecked(sum + BinaryPrimitives.ReadUInt32BigEndian(rest));
    }
}
