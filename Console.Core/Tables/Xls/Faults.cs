using System.Buffers.Binary;

namespace GovConsole.Tables.Xls;

/// <summary>
/// The cells of an old workbook that hold a fault such as #N/A (MS-XLS). The reader of the cells shows them as empty, and an empty cell would be taken for one that nobody
/// filled in.
/// </summary>
internal static class Faults
{
    private const int BoundSheet = 0x0085, BeginOfPart = 0x0809, EndOfPart = 0x000A, Formula = 0x0006, TruthOrFault = 0x0205;
    private const byte Worksheet = 0;

    /// <summary>By the place of the sheet among the worksheets, then by row and column from 0: the words that Excel shows.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<(int Row, int Column), string>> In(byte[] workbook)
    {
        var sheets = new List<IReadOnlyDictionary<(int, int), string>>();
        foreach (var (kind, data) in Part(workbook, 0))
            if (kind == BoundSheet && data.Length > 5 && data.Span[5] == Worksheet) sheets.Add(Sheet(workbook, BinaryPrimitives.ReadUInt32LittleEndian(data.Span)));
        return sheets;
    }

    private static Dictionary<(int, int), string> Sheet(byte[] workbook, uint from)
    {
        var found = new Dictionary<(int, int), string>();
        foreach (var (kind, data) in Part(workbook, from))
        {
            var span = data.Span;
            // A formula whose last value is no number has 0xFFFF where the exponent would be, and before it what the value is; 2 is a fault.
            byte? code = kind switch
            {
                TruthOrFault when span.Length >= 8 && span[7] == 1 => span[6],
                Formula when span.Length >= 14 && span[12] == 0xFF && span[13] == 0xFF && span[6] == 2 => span[8],
                _ => null,
            };
            if (code is { } fault) found[(BinaryPrimitives.ReadUInt16LittleEndian(span), BinaryPrimitives.ReadUInt16LittleEndian(span[2..]))] = Words(fault);
        }
        return found;
    }

    // The records from a beginning to its end, without the parts that lie inside, such as charts.
    private static IEnumerable<(int Kind, ReadOnlyMemory<byte> Data)> Part(byte[] workbook, long from)
    {
        var depth = 0;
        for (var at = from; at + 4 <= workbook.Length;)
        {
            var (kind, length) = (BinaryPrimitives.ReadUInt16LittleEndian(workbook.AsSpan((int)at)), BinaryPrimitives.ReadUInt16LittleEndian(workbook.AsSpan((int)at + 2)));
            if (at + 4 + length > workbook.Length) yield break;
            if (kind == BeginOfPart) depth++;
            if (kind == EndOfPart && --depth <= 0) yield break;
            if (depth == 1) yield return (kind, workbook.AsMemory((int)at + 4, length));
            at += 4 + length;
        }
    }

    private static string Words(byte code) => code switch
    {
        0x00 => "#NULL!",
        0x07 => "#DIV/0!",
        0x0F => "#VALUE!",
        0x17 => "#REF!",
        0x1D => "#NAME?",
        0x24 => "#NUM!",
        _ => "#N/A",
    };
}
