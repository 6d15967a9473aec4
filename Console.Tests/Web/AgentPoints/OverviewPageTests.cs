using Bunit;
using GovConsole.Access;
using GovConsole.AgentPoints;
using GovConsole.Tests.Support;
using GovConsole.Web.AgentPoints;
using Microsoft.AspNetCore.Components;

namespace GovConsole.Tests.Web.AgentPoints;

public sealed class OverviewPageTests : PointPages
{
    [Fact]
    public async Task The_table_has_a_row_for_each_village_its_six_states_and_the_reason()
    {
        await HealthyAsync();
        await CheckAsync(Element.Computer, ElementState.Failed);
        await ActAsAsync(Role.Leader, Sample.City);

        var page = Shown<SixOnesPage>();

        var rows = page.FindAll("tbody tr:not(.group)").Select(row => row.TextContent).ToList();
        Assert.Equal(2, rows.Count);
        Assert.Contains("电脑不达标：网络中断", rows[0], StringComparison.Ordinal);
        Assert.Contains("无代办点", rows[1], StringComparison.Ordinal);
        Assert.Equal(5, page.FindAll("tbody .pill-good").Count);
        Assert.Contains("八所镇：2个村（社区），达标0个", page.Find(".group").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_later_day_shows_what_will_have_lapsed()
    {
        await HealthyAsync();
        await ActAsAsync(Role.Leader, Sample.City);
        Get<NavigationManager>().NavigateTo($"/points/six-ones?on={Sample.Monday.AddDays(91):yyyy-MM-dd}");

        Assert.Contains("代办点2026-06-08起到期待核", Shown<SixOnesPage>().Find("tbody tr:not(.group)").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_province_sees_its_cities_and_goes_down_from_there()
    {
        await HealthyAsync();
        await ActAsAsync(Role.Leader, Sample.Province);

        var page = Shown<SixOnesPage>();

        Assert.Equal("/points/six-ones?unit=469007", page.Find("tbody a").GetAttribute("href"));
        Assert.Contains("50.00%", page.Find("tfoot").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_gap_list_names_the_village_and_why()
    {
        await HealthyAsync();
        await ActAsAsync(Role.Leader, Sample.City);

        var row = Assert.Single(Shown<GapsPage>().FindAll("tbody tr")).TextContent;

        Assert.Contains("八所镇上名山村民委员会", row, StringComparison.Ordinal);
        Assert.Contains("无代办点", row, StringComparison.Ordinal);
    }
}
