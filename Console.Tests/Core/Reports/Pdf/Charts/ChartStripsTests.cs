using GovConsole.Reports.Pdf.Blocks;
using GovConsole.Reports.Pdf.Charts;
using GovConsole.Reports.Pdf.Drawing;
using GovConsole.Reports.Pdf.Fonts;
using GovConsole.Reports.Pdf.Layout;

namespace GovConsole.Tests.Core.Reports.Pdf.Charts;

public sealed class ChartStripsTests
{
    private readonly ChartStrips charts = new(new Typesetter(new Faces()), width: 480);

    [Theory, InlineData(true), InlineData(false)]
    public void A_bar_chart_prints_title_legend_labels_and_every_value(bool upright)
    {
        var chart = new BarChart(["即办件", "承诺件"], [new("3月", [10980, 7800]), new("4月", [12034, null])]) { Title = "办件类型", Upright = upright };

        var texts = Texts(charts.Bars(chart)).ToList();

        Assert.All(["办件类型", "3月", "4月", "即办件", "承诺件", "10,980", "7,800", "12,034", "—"], text => Assert.Contains(text, texts));
    }

    [Fact]
    public void Lying_bars_are_as_long_as_their_values()
    {
        var bars = Fills(charts.Bars(new BarChart(["甲", "乙"], [new("", [200, 50])]))).ToList();
        Assert.Equal(4, bars[0].Width / bars[1].Width, 0.001);
    }

    [Fact]
    public void A_value_below_zero_goes_the_other_way()
    {
        var bars = Fills(charts.Bars(new BarChart(["甲", "乙"], [new("", [30, -10])]))).ToList();
        Assert.Equal(bars[0].Left, bars[1].Right, 0.001);
    }

    [Fact]
    public void Upright_bars_lie_down_when_they_crowd()
    {
        var labels = Enumerable.Range(1, 28).Select(i => $"单位{i}").ToList();
        var chart = new BarChart(labels, [new("", [.. labels.Select((_, i) => (double?)(10000 + i))])]) { Upright = true };

        Assert.Equal(28, charts.Bars(chart).Count());
    }

    [Fact]
    public void The_two_series_differ_in_lightness_not_only_in_hue()
    {
        var chart = new BarChart(["甲"], [new("3月", [1]), new("4月", [1])]);
        var greys = charts.Bars(chart).SelectMany(strip => strip.Marks).OfType<FillMark>().Select(fill => Grey(fill.Colour)).Distinct().ToList();

        Assert.True(Math.Abs(greys[0] - greys[1]) > 120);
    }

    [Fact]
    public void A_missing_value_parts_the_line()
    {
        var chart = new LineChart(["1", "2", "3", "4", "5"], [new("", [1, 2, null, 4, 5])]);
        var trend = charts.Lines(chart).Single().Marks.OfType<LineMark>().Where(line => line.Pen.Colour == Palette.Navy);

        Assert.Equal([2, 2], trend.Select(line => line.Spots.Count));
    }

    [Fact]
    public void Crowded_points_print_their_last_value_and_label()
    {
        var days = Enumerable.Range(1, 120).ToList();
        var chart = new LineChart([.. days.Select(day => $"5月{day}日")], [new("", [.. days.Select(day => (double?)(20000 + day))])]);

        var texts = Texts(charts.Lines(chart)).ToList();

        Assert.Contains("20,120", texts);
        Assert.Contains("5月120日", texts);
        Assert.InRange(texts.Count, 10, 60);
    }

    [Fact]
    public void A_chart_without_labels_is_printed() =>
        Assert.Single(Paper.Of(new LineChart([], [new("", [])]), new BarChart([], [new("", [])]) { Upright = true }).Pages);

    private static IEnumerable<string> Texts(IEnumerable<Strip> strips) =>
        strips.SelectMany(strip => strip.Marks).OfType<TextMark>().Select(text => text.Text);

    private static IEnumerable<Box> Fills(IEnumerable<Strip> strips) =>
        strips.SelectMany(strip => strip.Marks).OfType<FillMark>().SelectMany(fill => fill.Boxes);

    private static double Grey(uint colour) =>
        0.3 * ((colour >> 16) & 255) + 0.59 * ((colour >> 8) & 255) + 0.11 * (colour & 255);
}
