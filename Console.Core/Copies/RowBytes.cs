using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace GovConsole.Copies;

/// <summary>
/// One row as bytes that are the same on both databases. The bytes of each column sort as its values do, so that two runs of rows are compared as they come;
/// each stands behind its length, so that no two rows give the same bytes.
/// </summary>
internal sealed class RowBytes
{
    private const int None = -1;

    private readonly ArrayBufferWriter<byte> bytes = new();
    private readonly List<Range> columns = [];

    public ReadOnlySpan<byte> All => bytes.WrittenSpan;

    public int Columns => columns.Count;

    public ReadOnlySpan<byte> this[int column] => All[columns[column]];

    public void Clear()
    {
        bytes.ResetWrittenCount();
        columns.Clear();
    }

    public void AddNull() => Begin(None, 0);

    public void Add(long value) => BinaryPrimitives.WriteInt64BigEndian(Begin(sizeof(long)), value ^ long.MinValue);

    public void Add(Guid value) => value.TryWriteBytes(Begin(16), bigEndian: true, out _);

    public void Add(string value) => Encoding.UTF8.GetBytes(value, Begin(Encoding.UTF8.GetByteCount(value)));

    public void Add(ReadOnlySpan<byte> value) => value.CopyTo(Begin(value.Length));

    /// <summary>Which comes first by the first so many columns.</summary>
    public int CompareTo(RowBytes other, int keys)
    {
        for (var i = 0; i < keys; i++)
            if (this[i].SequenceCompareTo(other[i]) is var order and not 0)
                return order;
        return 0;
    }

    private Span<byte> Begin(int length) => Begin(length, length);

    private Span<byte> Begin(int told, int length)
    {
        BinaryPrimitives.WriteInt32BigEndian(bytes.GetSpan(sizeof(int)), told);
        bytes.Advance(sizeof(int));
        var start = bytes.WrittenCount;
        var span = bytes.GetSpan(length)[..length];
        bytes.Advance(length);
        columns.Add(start..(start + length));
        return span;
    }
}
