using System.IO.Compression;
using System.Text;

namespace GovConsole.Tests.Support;

/// <summary>A workbook written part by part, so that a test can write what no honest program would.</summary>
public sealed class RawWorkbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private readonly Dictionary<string, Action<Stream>> parts = [];

    public RawWorkbook(string rows = "", string book = "", string after = "")
    {
        Part("[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>""");
        Part("xl/_rels/workbook.xml.rels", """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>
            """);
        Part("xl/workbook.xml", $"""
            <workbook xmlns="{Main}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">{book}<sheets><sheet name="台账" sheetId="1" r:id="r1"/></sheets></workbook>
            """);
        Part("xl/worksheets/sheet1.xml", Sheet(rows, after));
    }

    public static string Sheet(string rows, string after = "") => $"""<worksheet xmlns="{Main}"><sheetData>{rows}</sheetData>{after}</worksheet>""";

    public RawWorkbook Part(string name, string content) => Part(name, stream => stream.Write(Encoding.UTF8.GetBytes(content)));

    public RawWorkbook Part(string name, Action<Stream> write)
    {
        parts[name] = write;
        return this;
    }

    public MemoryStream Packed()
    {
        var packed = new MemoryStream();
        using (var archive = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, write) in parts)
            {
                using var part = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
                write(part);
            }
        packed.Position = 0;
        return packed;
    }
}
