using System.Buffers.Binary;
using System.Text;

namespace GovConsole.Tables.Xls;

/// <summary>
/// The container of old Office files, as far as one stream is wanted from it whole (MS-CFB). Nothing that the file says of its own size is believed: a chain is
/// never longer than the file has sectors.
/// </summary>
internal sealed class CompoundFile
{
    private const int HeaderLength = 512, EntryLength = 128, InHeader = 109;
    private const uint LastSector = 0xFFFFFFFA;

    private readonly byte[] file;
    private readonly int shift, miniShift, miniCutoff;
    private readonly List<uint> table = [], miniTable = [];
    private readonly byte[] directory;

    public CompoundFile(Stream content)
    {
        content.Position = 0;
        file = new byte[content.Length];
        content.ReadExactly(file);
        (shift, miniShift, miniCutoff) = (Short(30), Short(32), (int)Word(56));
        if (shift is < 7 or > 16 || miniShift is < 4 or > 12) throw new InvalidDataException("sectors of no size");

        foreach (var sector in TableSectors()) table.AddRange(Words(Sector(sector)));
        directory = Chain(Word(48));
        foreach (var word in Words(Chain(Word(60)))) miniTable.Add(word);
    }

    /// <summary>The bytes of the first of these streams that is there; null when none is.</summary>
    public byte[]? Find(params string[] names) => names.Select(Find).FirstOrDefault(bytes => bytes is not null);

    private byte[]? Find(string name)
    {
        for (var at = 0; at + EntryLength <= directory.Length; at += EntryLength)
        {
            var entry = directory.AsSpan(at, EntryLength);
            var length = BinaryPrimitives.ReadUInt16LittleEndian(entry[64..]);
            if (entry[66] != 2 || length is < 2 or > 64 || Encoding.Unicode.GetString(entry[..(length - 2)]) != name) continue;

            var (start, size) = (BinaryPrimitives.ReadUInt32LittleEndian(entry[116..]), BinaryPrimitives.ReadUInt32LittleEndian(entry[120..]));
            var bytes = size < miniCutoff ? MiniChain(start) : Chain(start);
            return bytes.Length <= size ? bytes : bytes[..(int)size];
        }
        return null;
    }

    private IEnumerable<uint> TableSectors()
    {
        for (var i = 0; i < InHeader; i++)
            if (Word(76 + 4 * i) is < LastSector and var sector) yield return sector;

        // A large file lists the others in sectors of their own, each naming the next at its end.
        var left = file.Length >> shift;
        for (var next = Word(68); next < LastSector && left-- > 0;)
        {
            var words = Words(Sector(next)).ToList();
            foreach (var sector in words.SkipLast(1))
                if (sector < LastSector) yield return sector;
            next = words[^1];
        }
    }

    private byte[] Chain(uint first)
    {
        using var bytes = new MemoryStream();
        var left = file.Length >> shift;
        for (var sector = first; sector < LastSector; sector = table[(int)sector])
        {
            if (left-- < 0) throw new InvalidDataException("a chain in a circle");
            bytes.Write(Sector(sector).Span);
        }
        return bytes.ToArray();
    }

    private byte[] MiniChain(uint first)
    {
        var store = Chain(BinaryPrimitives.ReadUInt32LittleEndian(directory.AsSpan(116)));
        using var bytes = new MemoryStream();
        var left = store.Length >> miniShift;
        for (var sector = first; sector < LastSector; sector = miniTable[(int)sector])
        {
            if (left-- < 0) throw new InvalidDataException("a chain in a circle");
            bytes.Write(store.AsSpan((int)sector << miniShift, 1 << miniShift));
        }
        return bytes.ToArray();
    }

    // The header takes the place of the first sector; the last one may be cut short.
    private ReadOnlyMemory<byte> Sector(uint number)
    {
        var from = ((long)number + 1) << shift;
        if (from < HeaderLength || from >= file.Length) throw new InvalidDataException("a sector outside the file");
        return file.AsMemory((int)from, (int)Math.Min(1 << shift, file.Length - from));
    }

    private static IEnumerable<uint> Words(ReadOnlyMemory<byte> bytes)
    {
        for (var at = 0; at + 4 <= bytes.Length; at += 4) yield return BinaryPrimitives.ReadUInt32LittleEndian(bytes.Span[at..]);
    }

    private ushort Short(int at) => BinaryPrimitives.ReadUInt16LittleEndian(file.AsSpan(at));

    private uint Word(int at) => BinaryPrimitives.ReadUInt32LittleEndian(file.AsSpan(at));
}
