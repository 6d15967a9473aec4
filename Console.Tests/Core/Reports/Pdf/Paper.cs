using System.Text.RegularExpressions;
using GovConsole.Reports.Pdf;
using GovConsole.Reports.Pdf.Blocks;

namespace GovConsole.Tests.Core.Reports.Pdf;

/// <summary>A report as written and as another program reads it back.</summary>
internal sealed class Paper
{
    private Paper(byte[] file, PdfResult result)
    {
        (File, Result) = (file, result);
        using var pdf = UglyToad.PdfPig.PdfDocument.Open(file);
        Pages = [.. pdf.GetPages().Select(page => page.Text)];
        Size = (pdf.GetPage(1).Width, pdf.GetPage(1).Height);
        Fonts = [.. pdf.GetPages().SelectMany(page => page.Letters).Select(letter => letter.FontName!).Distinct()];
    }

    public byte[] File { get; }

    public PdfResult Result { get; }

    public IReadOnlyList<string> Pages { get; }

    public IReadOnlyList<string> Fonts { get; }

    public (double Width, double Height) Size { get; }

    public string Text => string.Concat(Pages);

    public int Count(string text) => Regex.Count(Text, Regex.Escape(text));

    public static Paper Of(params Block[] blocks) => Write(Describe(blocks));

    public static Paper Write(PdfDocument document)
    {
        using var file = new MemoryStream();
        var result = new SkiaPdfWriter().Write(document, file);
        return new(file.ToArray(), result);
    }

    public static PdfDocument Describe(params Block[] blocks) => new()
    {
        Title = "运行通报",
        CreatedAt = new(2018, 5, 2, 1, 0, 0, DateTimeKind.Utc),
        Header = "一张审批网",
        FooterNote = "导出编号 R-1",
        PageNumbers = "第 {0} 页 / 共 {1} 页",
        Blocks = blocks,
    };

    /// <summary>A table of so many rows, each with a text of its own.</summary>
    public static DataTable Table(int rows, string remark = "材料齐全") => new(
        [new("序号", 1, Align.Centre), new("月份", 1), new("备注", 4)],
        [.. Enumerable.Range(1, rows).Select(row => (IReadOnlyList<string>)[$"#{row:0000}", "4月", remark])]);
}
