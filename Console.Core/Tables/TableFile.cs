using System.Text;
using GovConsole.Kernel;
using GovConsole.Tables.Xls;
using GovConsole.Tables.Xlsx;

namespace GovConsole.Tables;

/// <summary>
/// A table that somebody uploaded, read row by row without ever holding it whole. What it is, its bytes say, not its name.
/// Whatever is wrong with it is a rule with a name: a foreign file crashes nothing.
/// </summary>
public abstract class TableFile : IDisposable
{
    private protected const int HeadLength = 8;

    static TableFile() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public abstract IReadOnlyList<TableSheet> Sheets { get; }

    /// <summary>The filled rows of a sheet from the top, with the cells of merged areas filled from their first one.</summary>
    /// <exception cref="RuleException">One of the <c>Table.*</c> rules, at the row where it is noticed.</exception>
    public IEnumerable<TableRow> Rows(TableSheet sheet) => Guard.Each(Read(sheet));

    private protected abstract IEnumerable<TableRow> Read(TableSheet sheet);

    /// <summary>Recognises the table. The stream must be seekable; it belongs to the table and is closed with it.</summary>
    /// <exception cref="RuleException">
    /// <c>Table.Empty</c>, <c>TooLarge</c>, <c>KindUnknown</c>, <c>WebPage</c>, <c>Binary</c>, <c>Encrypted</c>, <c>Macros</c>, <c>ExternalLinks</c>,
    /// <c>Embedded</c>, <c>XmlTricks</c>, <c>UnpacksTooLarge</c>, <c>TooManyRows</c>, <c>TooManyColumns</c>, <c>CellTooLong</c>, <c>EncodingUnknown</c> or <c>Broken</c>.
    /// </exception>
    public static TableFile Open(Stream content, TableLimits? limits = null)
    {
        limits ??= TableLimits.Usual;
        if (content.Length == 0) throw new RuleException("Table.Empty");
        if (content.Length > limits.FileBytes) throw new RuleException("Table.TooLarge", null, limits.FileBytes >> 20);
        return Guard.Run(() => Recognised(content, limits));
    }

    public virtual void Dispose() => GC.SuppressFinalize(this);

    private static TableFile Recognised(Stream content, TableLimits limits)
    {
        var head = new byte[HeadLength];
        var length = content.ReadAtLeast(head, HeadLength, throwOnEndOfStream: false);
        content.Position = 0;
        return head.AsSpan(0, length) switch
        {
            [(byte)'P', (byte)'K', 3, 4, ..] => new XlsxFile(content, limits),
            [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] => new XlsFile(content, limits),
            [(byte)'M', (byte)'Z', ..] or [0x7F, (byte)'E', (byte)'L', (byte)'F', ..] or [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..]
                or [(byte)'R', (byte)'a', (byte)'r', (byte)'!', ..] or [0x37, 0x7A, 0xBC, 0xAF, ..] or [0x1F, 0x8B, ..] or [0x89, (byte)'P', ..] or [0xFF, 0xD8, ..]
                => throw new RuleException("Table.KindUnknown"),
            _ => new CsvFile(content, limits),
        };
    }
}
