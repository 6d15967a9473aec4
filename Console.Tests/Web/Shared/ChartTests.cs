using Bunit;
using GovConsole.Tests.Support;
using GovConsole.Web.Shared.Charts;

namespace GovConsole.Tests.Web.Shared;

public sealed class ChartTests : PageTest
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(7, 10)]
    [InlineData(21, 25)]
    [InlineData(1200, 2000)]
    public void An_axis_ends_at_a_round_number(double value, double top) => Assert.Equal(top, Svg.Top(value));

    [Theory]
    [InlineData(0, 1)]
    [InlineData(0.75, 1)]
    [InlineData(1.75, 2)]
    [InlineData(2.2, 3)]
    [InlineData(5, 5)]
    [InlineData(300, 500)]
    public void The_rules_of_an_axis_lie_whole_numbers_apart(double value, double step) => Assert.Equal(step, Svg.Step(value));

    [Fact]
    public void A_bar_chart_says_its_values_beside_the_bars_and_in_a_table()
    {
        var chart = Render<BarChart>(x => x.Add(c => c.Title, "各镇办件").Add(c => c.Bars, [new("八所镇", 1200, "/cases?unit=469007100"), new("东河镇", 600)]));

        Assert.Equal(["33.6%", "16.8%"], chart.FindAll("rect").Select(bar => bar.GetAttribute("width")));
        Assert.Equal(["1,200", "600"], chart.FindAll("text.chart-value").Select(value => value.TextContent));
        Assert.Empty(chart.FindAll("table"));
        chart.Find("details").TriggerEvent("ontoggle", EventArgs.Empty);
        Assert.Equal(["1,200", "600"], chart.FindAll("td").Select(value => value.TextContent));
        Assert.Equal("/cases?unit=469007100", chart.Find("th a").GetAttribute("href"));
    }

    [Fact]
    public void A_line_is_broken_where_there_is_no_value()
    {
        var chart = Render<LineChart>(x => x
            .Add(c => c.Title, "趋势").Add(c => c.Labels, ["1月", "2月", "3月", "4月"]).Add(c => c.Lines, [new("受理", [1, 2, null, 4])]));

        Assert.Equal("M9 145L36.33 100M91 10", chart.Find("g path").GetAttribute("d"));
        Assert.Equal(3, chart.FindAll("circle").Count);
        chart.Find("details").TriggerEvent("ontoggle", EventArgs.Empty);
        Assert.Equal(["1", "2", "–", "4"], chart.FindAll("td").Select(value => value.TextContent));
    }
}
