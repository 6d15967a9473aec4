using System.Globalization;
using System.Text;
using GovConsole.Reports.Pdf;
using GovConsole.Reports.Pdf.Blocks;

namespace GovConsole.Tests.Core.Reports.Pdf;

public sealed class SkiaPdfWriterTests
{
    [Theory]
    [InlineData("2018年4月，全省共受理审批办件20425件。")]
    [InlineData("“一张审批网”——《方案》〔2018〕4号…79.93％ ①²")]
    [InlineData("㛃䶮 <img onerror=alert(1)> =1+1 & \\ ( )")]
    public void Text_reads_back_exactly(string text) => Assert.Contains(text, Paper.Of(new Paragraph(text, Align.Left)).Text);

    [Fact]
    public void Bold_and_plain_faces_are_embedded_subsets() =>
        Assert.Equal(["AAAAAA+NotoSansSC-Bold", "BAAAAA+NotoSansSC-Regular"], Paper.Of(new Paragraph("月")).Fonts.Order());

    [Fact]
    public void Every_page_tells_its_number_the_header_and_the_note()
    {
        var paper = Paper.Of(Paper.Table(150));

        Assert.InRange(paper.Pages.Count, 3, 9);
        Assert.Equal(paper.Result.PageCount, paper.Pages.Count);
        Assert.All(paper.Pages, (page, i) =>
        {
            Assert.Contains($"第 {i + 1} 页 / 共 {paper.Pages.Count} 页", page);
            Assert.Contains("一张审批网", page);
            Assert.Contains("导出编号 R-1", page);
        });
    }

    [Fact]
    public void A_reprint_is_the_same_byte_for_byte()
    {
        var document = Paper.Describe(new Heading("总体情况"), Paper.Table(40), new LineChart(["1月", "2月"], [new("受理", [3, 5])]));
        var original = Paper.Write(document).File;

        // The library writes its random identity in one of two ways: once is not enough.
        Assert.All(Enumerable.Range(0, 20), _ => Assert.Equal(original, Paper.Write(document).File));
        Assert.NotEqual(original, Paper.Write(document with { CreatedAt = document.CreatedAt.AddSeconds(1) }).File);
    }

    [Fact]
    public void The_culture_of_the_server_changes_nothing()
    {
        var document = Paper.Describe(new BarChart(["甲"], [new("", [1234.5])]));
        var original = Paper.Write(document).File;
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new("de-DE");
            Assert.Equal(original, Paper.Write(document).File);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_character_the_font_lacks_is_printed_as_a_box_and_told()
    {
        var paper = Paper.Of(new Paragraph("王𠮷芳\0", Align.Left), new Heading("𠮷"));

        Assert.Contains("王□芳□", paper.Text);
        Assert.Equal(["\0", "𠮷"], paper.Result.MissingCharacters);
    }

    [Fact]
    public void Nothing_is_missing_from_an_ordinary_report() =>
        Assert.Empty(Paper.Of(new Paragraph("保亭黎族苗族自治县，制表\t换行\r\n第二行")).Result.MissingCharacters);

    [Fact]
    public void A_sheet_lies_as_asked()
    {
        var lying = Paper.Write(Paper.Describe() with { Orientation = PdfOrientation.Landscape });

        Assert.Equal((842, 595), (Math.Round(lying.Size.Width), Math.Round(lying.Size.Height)));
        Assert.Equal((595, 842), (Math.Round(Paper.Of().Size.Width), Math.Round(Paper.Of().Size.Height)));
    }

    [Fact]
    public void The_file_declares_itself_an_archive_and_stays_small()
    {
        var paper = Paper.Of(Paper.Table(200, "申请材料不齐全的，应当一次告知需要补正的全部内容"));

        Assert.Contains("<pdfaid:part>2</pdfaid:part>", Encoding.UTF8.GetString(paper.File));
        Assert.InRange(paper.File.Length, 10_000, 100_000);
    }

    [Fact]
    public void The_stream_stays_open_for_the_caller()
    {
        using var file = new MemoryStream();
        new SkiaPdfWriter().Write(Paper.Describe(), file);
        Assert.True(file.CanWrite);
    }
}
