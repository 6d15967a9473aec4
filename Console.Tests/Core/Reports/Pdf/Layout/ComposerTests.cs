using GovConsole.Reports.Pdf.Blocks;

namespace GovConsole.Tests.Core.Reports.Pdf.Layout;

public sealed class ComposerTests
{
    [Fact]
    public void Blocks_are_printed_in_the_order_of_the_description()
    {
        var paper = Paper.Write(Paper.Describe(
            new Heading("一、总体情况"),
            new Paragraph("受理20425件。", Indent: 2, Bold: true),
            new FormTable([1, 2], [new([FormCell.Label("申请人"), FormCell.Value("王芳")])]),
            new Spacer(20),
            new Signatures(["申请人（签字）：", "日期："]),
            new Seal("琼海市行政审批服务局", "2018年4月2日", "（盖章）")) with
        { Subtitle = "琼政务〔2018〕4号" });

        Assert.StartsWith(
            "运行通报琼政务〔2018〕4号一、总体情况受理20425件。申请人王芳申请人（签字）：日期：（盖章）琼海市行政审批服务局2018年4月2日",
            paper.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_break_starts_a_page() =>
        Assert.Contains("附件", Paper.Of(new Paragraph("正文"), new PageBreak(), new Paragraph("附件")).Pages[1]);

    [Fact]
    public void The_seal_never_stands_on_a_page_without_text()
    {
        for (var lines = 20; lines < 50; lines++)
        {
            var text = string.Join('\n', Enumerable.Repeat("特此通报。", lines));
            var paper = Paper.Of(new Paragraph(text), new Seal("琼海市", "2018年4月2日"));
            Assert.Contains("特此通报。", paper.Pages[^1]);
        }
    }
}
