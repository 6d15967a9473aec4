using System.Text.RegularExpressions;
using GovConsole.Reports.Pdf.Blocks;
using GovConsole.Reports.Pdf.Drawing;
using GovConsole.Reports.Pdf.Fonts;
using GovConsole.Reports.Pdf.Layout;
using GovConsole.Reports.Pdf.Tables;

namespace GovConsole.Tests.Core.Reports.Pdf.Tables;

public sealed class DataTableStripsTests
{
    [Fact]
    public void The_head_stands_once_on_every_page_and_every_row_once_in_all()
    {
        var paper = Paper.Of(Paper.Table(200));

        Assert.All(paper.Pages, page => Assert.Equal(1, Regex.Count(page, "序号")));
        Assert.Equal(Enumerable.Range(1, 200).Select(row => $"#{row:0000}"), Regex.Matches(paper.Text, @"#\d{4}").Select(match => match.Value));
    }

    [Fact]
    public void A_long_cell_wraps_and_keeps_every_character()
    {
        var remark = "因系统对接原因，部分数据于次日补录，已在当月统计中更正；其余单位无此情况，特此说明，请予核对。";
        Assert.Equal(3, Paper.Of(Paper.Table(3, remark)).Count(remark));
    }

    [Fact]
    public void A_row_taller_than_a_page_runs_over_pages_and_comes_to_an_end()
    {
        var remark = string.Concat(Enumerable.Range(1, 2500).Select(i => $"第{i}项，"));
        var strips = new DataTableStrips(new Typesetter(new Faces()), width: 480, capacity: 600, Look.Report).Rows(Paper.Table(1, remark)).ToList();

        Assert.All(strips[1..], strip => Assert.InRange(strip.Height + strip.Head!.Height, 20, 600));
        Assert.Equal("#00014月" + remark, string.Concat(strips[1..].SelectMany(strip => strip.Marks).OfType<TextMark>().Select(text => text.Text)));
        Assert.InRange(Paper.Of(Paper.Table(1, remark)).Pages.Count, strips.Count - 1, strips.Count);
    }

    [Fact]
    public void A_head_taller_than_a_page_comes_to_an_end()
    {
        var title = string.Concat(Enumerable.Repeat("很长的列名", 300));
        var paper = Paper.Of(new DataTable([new(title, 1), new("受理", 12)], [["甲", "1"], ["乙", "2"]]));

        Assert.InRange(paper.Pages.Count, 2, 60);
        Assert.Contains("乙", paper.Text);
    }

    [Fact]
    public void The_total_never_stands_alone_on_a_page()
    {
        for (var rows = 25; rows < 45; rows++)
        {
            var paper = Paper.Of(Paper.Table(rows) with { Total = ["合计", "", ""] });
            Assert.Matches(@"#\d{4}.*合计", paper.Pages[^1]);
        }
    }

    [Fact]
    public void A_table_without_rows_still_shows_its_head() =>
        Assert.Contains("序号", Paper.Of(Paper.Table(0)).Text);
}
