using System.Text;
using GovConsole.Kernel;
using GovConsole.Tables;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Tables;

/// <summary>Files made to harm the reader are refused by name, before they cost anything.</summary>
public sealed class HostileFileTests
{
    private static readonly TableLimits Small = new()
    {
        PartBytes = 2 << 20, UnpackedBytes = 4 << 20, RatioFreeBytes = 64 << 10, Ratio = 50, Rows = 1_000, Columns = 30, TokenBytes = 128 << 10, Parts = 20,
    };

    public static TheoryData<string, Func<Stream>> Files => new()
    {
        { "Table.Empty", () => new MemoryStream() },
        { "Table.TooLarge", () => new MemoryStream(new byte[33 << 20]) },
        { "Table.Macros", () => new RawWorkbook().Part("xl/vbaProject.bin", "x").Packed() },
        { "Table.Macros", () => new RawWorkbook().Part("[Content_Types].xml", """<Types><Override ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>""").Packed() },
        { "Table.Binary", () => new RawWorkbook().Part("xl/workbook.bin", "x").Packed() },
        { "Table.ExternalLinks", () => new RawWorkbook().Part("xl/externalLinks/externalLink1.xml", "<a/>").Packed() },
        { "Table.Embedded", () => new RawWorkbook().Part("xl/embeddings/oleObject1.bin", "x").Packed() },
        { "Table.XmlTricks", () => new RawWorkbook().Part("xl/worksheets/sheet1.xml", """<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>""").Packed() },
        { "Table.XmlTricks", () => new RawWorkbook().Part("xl/workbook.xml", """<!DOCTYPE a [<!ENTITY x "ha"><!ENTITY y "&x;&x;&x;">]><a>&y;</a>""").Packed() },
        { "Table.UnpacksTooLarge", () => new RawWorkbook().Part("xl/media/image.png", stream => stream.Write(new byte[5 << 20])).Packed() },
        { "Table.UnpacksTooLarge", () => new RawWorkbook(string.Concat(Enumerable.Repeat("<row/>", 400_000))).Packed() },
        { "Table.CellTooLong", () => new RawWorkbook($"""<row><c t="str"><v>{new string('a', 40_000)}</v></c></row>""").Packed() },
        { "Table.CellTooLong", () => new RawWorkbook($"""<row r="{string.Concat(Enumerable.Range(0, 60_000))}"/>""").Packed() },
        { "Table.TooManyRows", () => new RawWorkbook(string.Concat(Enumerable.Repeat("<row/>", 1_001))).Packed() },
        { "Table.TooManyColumns", () => new RawWorkbook("""<row r="1"><c r="XFD1"><v>1</v></c></row>""").Packed() },
        { "Table.TooManyParts", () => Enumerable.Range(0, 30).Aggregate(new RawWorkbook(), (book, i) => book.Part($"x{i}.xml", "<a/>")).Packed() },
        { "Table.Broken", () => new RawWorkbook("<row").Packed() },
        { "Table.Broken", () => new RawWorkbook("""<row r="5"/><row r="2"/>""").Packed() },
        { "Table.Broken", () => new RawWorkbook("""<row><c t="s"><v>7</v></c></row>""").Packed() },
        { "Table.Broken", () => new MemoryStream([(byte)'P', (byte)'K', 3, 4, .. new byte[100]]) },
        { "Table.Encrypted", () => new MemoryStream([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600], .. Encoding.Unicode.GetBytes("EncryptedPackage")]) },
        { "Table.Macros", () => new MemoryStream([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600], .. Encoding.Unicode.GetBytes("_VBA_PROJECT_CUR")]) },
        { "Table.Broken", () => new MemoryStream([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]]) },
        { "Table.KindUnknown", () => new MemoryStream([(byte)'M', (byte)'Z', 0x90, 0, 3, 0, 0, 0, 4, 0]) },
        { "Table.KindUnknown", () => new MemoryStream("%PDF-1.7"u8.ToArray()) },
        { "Table.WebPage", () => new MemoryStream("<html><table><tr><td>1</td></tr></table>"u8.ToArray()) },
        { "Table.EncodingUnknown", () => new MemoryStream([0xFF, 0x00, 0xFF, 0x81, 0x00, 0xFF]) },
        { "Table.QuoteNotClosed", () => new MemoryStream("a,b\n\"c,d\n"u8.ToArray()) },
        { "Table.CellTooLong", () => new MemoryStream(Encoding.UTF8.GetBytes($"a,\"{new string('b', 40_000)}\n")) },
        { "Table.TooManyColumns", () => new MemoryStream(Encoding.UTF8.GetBytes(new string(',', 40))) },
    };

    [Theory, MemberData(nameof(Files))]
    public void It_is_refused(string code, Func<Stream> make)
    {
        var refused = Assert.Throws<RuleException>(() =>
        {
            using var file = TableFile.Open(make(), Small);
            foreach (var sheet in file.Sheets) foreach (var row in file.Rows(sheet)) _ = row;
        });

        Assert.Equal(code, Assert.Single(refused.Broken).Code);
    }

    [Fact]
    public void A_name_that_climbs_out_of_the_folder_is_only_a_name()
    {
        using var file = TableFile.Open(new RawWorkbook("<row><c><v>1</v></c></row>").Part("../../escaped.txt", "x").Packed());

        Assert.Single(file.Rows(file.Sheets[0]));
        Assert.False(File.Exists(Path.GetFullPath("../../escaped.txt")));
    }
}
