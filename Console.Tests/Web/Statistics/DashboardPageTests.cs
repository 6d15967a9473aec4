using Bunit;
using GovConsole.Access;
using GovConsole.Cases.Flow;
using GovConsole.Cases.Ledger;
using GovConsole.Tests.Support;
using GovConsole.Web.Cases;
using GovConsole.Web.Home;
using GovConsole.Web.Statistics;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace GovConsole.Tests.Web.Statistics;

public sealed class DashboardPageTests : PageTest
{
    [Fact]
    public async Task Every_link_to_the_ledger_leads_to_as_many_cases_as_it_says()
    {
        await HistoryAsync();
        var leader = await ActAsAsync(Role.Leader, Sample.Province);
        var page = Render<DashboardPage>();

        var links = page.WaitForElements("a[href^='/cases?']").Where(link => Number(link) is not null).ToList();
        Assert.True(links.Count > 40, $"Only {links.Count} links.");
        foreach (var link in links)
            Assert.Equal((link.GetAttribute("href"), Number(link)), (link.GetAttribute("href"), await World.FindCases.CountAsync(Filter(link.GetAttribute("href")!), leader, Ct)));
    }

    [Fact]
    public async Task A_figure_says_its_definition_to_who_hovers_and_who_tabs()
    {
        await ActAsAsync(Role.Leader, Sample.City);
        var page = Render<DashboardPage>();

        var figure = page.WaitForElements("a.figure").Single(link => link.QuerySelector(".figure-label")!.TextContent == "按时办结率");
        var definition = page.Find($"#{figure.GetAttribute("aria-describedby")}");
        Assert.Equal("—", figure.QuerySelector(".figure-value")!.TextContent);
        Assert.Contains("（提前 + 按时）÷ 办结", definition.TextContent);
    }

    [Fact]
    public async Task The_province_is_drawn_as_tiles_that_lead_down()
    {
        await HistoryAsync();
        await ActAsAsync(Role.Leader, Sample.Province);
        var page = Render<DashboardPage>();

        var tile = page.WaitForElements("a.tile").Single(link => link.QuerySelector(".tile-name")!.TextContent == "东方");
        Assert.Equal("/dashboard?unit=469007", tile.GetAttribute("href"));
        Assert.Equal(2, page.FindAll("a.tile").Count);
        Assert.Contains("tile-4", tile.ClassName);
        Assert.Equal(["0", "2"], page.FindAll(".tile-legend li").Select(step => step.TextContent));
    }

    [Fact]
    public async Task One_drills_from_the_city_to_the_village_and_back()
    {
        await HistoryAsync();
        await ActAsAsync(Role.Leader, Sample.City);
        var page = Render<DashboardPage>();

        Follow(page, page.WaitForElements(".ranking th a").Single(link => link.TextContent == Sample.Township.Name));
        page.WaitForState(() => page.FindAll(".ranking th a").Any(link => link.TextContent == Sample.Village.Name));
        Follow(page, page.FindAll(".ranking th a").Single(link => link.TextContent == Sample.Village.Name));
        page.WaitForAssertion(() => Assert.Equal($"{Sample.Village.Name} · 数据总览", page.Find("h1").TextContent));
        Assert.Empty(page.FindAll(".ranking"));
        Assert.Equal([Sample.City.Name, Sample.Township.Name, Sample.Village.Name], page.FindAll(".crumbs li").Select(step => step.TextContent.Trim()));
    }

    [Theory]
    [InlineData("period=Range&from=2026-03-09&to=2026-03-01", "结束日期早于开始日期。")]
    [InlineData("period=Range&from=1980-01-01&to=1980-01-02", "只能统计 1990 至 2100 年之间的期间。")]
    public async Task A_period_that_cannot_be_is_refused_in_words(string query, string text)
    {
        await ActAsAsync(Role.Leader, Sample.City);
        Services.GetRequiredService<NavigationManager>().NavigateTo($"/dashboard?{query}");

        var page = Render<DashboardPage>();

        Assert.Equal(text, page.WaitForElement("[role=alert] p").TextContent);
    }

    [Theory]
    [InlineData(Role.Leader, "/dashboard")]
    [InlineData(Role.WindowClerk, "/queue")]
    [InlineData(Role.UnitAdministrator, "/board")]
    [InlineData(Role.Auditor, "/audit")]
    [InlineData(Role.Operator, "/")]
    public async Task Everybody_begins_where_their_work_lies(Role role, string path)
    {
        await ActAsAsync(role, Sample.City);
        Render<HomePage>();

        Assert.Equal(path, new Uri(Services.GetRequiredService<NavigationManager>().Uri).AbsolutePath);
    }

    [Fact]
    public async Task The_definitions_name_every_indicator_with_formula_and_source()
    {
        await ActAsAsync(Role.WindowClerk, Sample.Township);
        var page = Render<DefinitionsPage>();

        var cells = page.FindAll(".definitions tbody th, .definitions tbody td").Select(cell => cell.TextContent.Trim()).ToList();
        Assert.Equal(GovConsole.Statistics.Indicators.Catalogue.All.Count * 4, cells.Count);
        Assert.All(cells, cell => Assert.DoesNotMatch(@"^(Indicator|Basis)\.|^$", cell));
    }

    private void Follow(IRenderedComponent<DashboardPage> page, AngleSharp.Dom.IElement link)
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo(link.GetAttribute("href")!);
        page.Render();
    }

    private static long? Number(AngleSharp.Dom.IElement link)
    {
        var text = (link.QuerySelector(".figure-value")?.FirstChild?.TextContent ?? link.TextContent).Trim();
        return long.TryParse(text, out var number) ? number : null;
    }

    // Read as the ledger reads it.
    private static CaseFilter Filter(string address)
    {
        var read = CaseFilterUrl.Parse(address[address.IndexOf('?', StringComparison.Ordinal)..]);
        Assert.Empty(read.Ignored);
        return read.Filter;
    }

    private async Task HistoryAsync()
    {
        var clerk = await World.ActorAsync(Role.WindowClerk, Sample.Township);
        var approver = await World.ActorAsync(Role.Approver, Sample.Township);
        var item = await World.ItemAsync();
        for (var i = 0; i < 4; i++)
        {
            var number = await World.LogAsync(item);
            if (i > 0) await World.AdvanceAsync(number, CaseAction.Accept, clerk);
            if (i <= 1) continue;
            await World.AdvanceAsync(number, CaseAction.Assign, approver);
            await World.AdvanceAsync(number, CaseAction.Propose, approver);
            await World.AdvanceAsync(number, CaseAction.Grant, approver);
        }
    }
}
