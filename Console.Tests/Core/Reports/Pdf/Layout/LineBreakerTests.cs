using GovConsole.Reports.Pdf.Layout;

namespace GovConsole.Tests.Core.Reports.Pdf.Layout;

public sealed class LineBreakerTests
{
    /// <summary>A text, the characters a line holds, and the lines that come of it.</summary>
    public static TheoryData<string, int, string[]> Examples => new()
    {
        { "受理审批办件", 4, ["受理审批", "办件"] },
        { "受理审批，办件", 4, ["受理审", "批，办件"] },
        { "受理审批。”办件", 5, ["受理审", "批。”办件"] },
        { "见《方案》办理", 2, ["见", "《方", "案》", "办理"] },
        { "按照（《方案》", 4, ["按照", "（《方", "案》"] },
        { "办结率，即：", 3, ["办结", "率，", "即："] },
        { "审批服务……改革", 5, ["审批服", "务……改革"] },
        { "占比58.92%左右", 4, ["占比", "58.92%左", "右"] },
        { "共20425件，同比", 4, ["共20425", "件，同比"] },
        { "the rain in spain", 4, ["the rain", "in spain"] },
        { "涨12 ％了", 3, ["涨", "12 ％", "了"] },
        { "abcdefghijklmnop", 3, ["abcdef", "ghijkl", "mnop"] },
        { "！！！！！", 2, ["！！", "！！", "！"] },
        { "甲\n\n乙", 4, ["甲", "", "乙"] },
        { "　　首行缩进", 4, ["　　首行", "缩进"] },
        { "", 4, [""] },
        { "宽", 0, ["宽"] },
    };

    [Theory, MemberData(nameof(Examples))]
    public void Lines_break_where_Chinese_allows_it(string text, int width, string[] lines) =>
        Assert.Equal(lines, Break(text, width).Select(line => line.Text));

    [Fact]
    public void The_indent_narrows_the_first_line_of_each_paragraph() =>
        Assert.Equal(["一二", "三四五六", "七八", "九十"], Break("一二三四五六\n七八九十", 4, indent: 2).Select(line => line.Text));

    [Fact]
    public void Only_the_last_line_of_a_paragraph_is_marked_so() =>
        Assert.Equal([false, true, true], Break("一二三四五\n六", 4).Select(line => line.IsLast));

    private static IReadOnlyList<Line> Break(string text, float width, float indent = 0) =>
        new LineBreaker(Measure, width).Break(text, indent);

    /// <summary>A Chinese character is one wide, a Latin one half.</summary>
    private static float Measure(string text) => text.EnumerateRunes().Sum(rune => rune.IsAscii ? 0.5f : 1);
}
