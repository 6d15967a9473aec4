using System.Buffers;
using System.Buffers.Binary;

namespace GovConsole.Reports.Pdf.Fonts;

/// <summary>Bytes in the order fonts are written in.</summary>
internal sealed class BigEndian
{
    private readonly ArrayBufferWriter<byte> bytes = new();

    public int Length => bytes.WrittenCount;

    public BigEndian UInt16(int value)
    {
        Span<byte> two = stackalloc byte[2];
        BinaryPrimitives.WriteUInt16BigEndian(two, unchecked((ushort)value));
        return Bytes(two);
    }

    public BigEndian UInt32(long value)
    {
        Span<byte> four = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(four, unchecked((uint)value));
        return Bytes(four);
    }

    public BigEndian Bytes(ReadOnlySpan<byte> some)
    {
        bytes.Write(some);
        return this;
    }

    public BigEndian PadTo(int multiple)
    {
        return Bytes(new byte[(multiple - Length % multiple) % multiple]);
    }

    public byte[] ToArray() => bytes.WrittenSpan.ToArray();
}
