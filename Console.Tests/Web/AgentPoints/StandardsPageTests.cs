using Bunit;
using GovConsole.Access;
using GovConsole.AgentPoints;
using GovConsole.AgentPoints.Standards;
using GovConsole.Tests.Support;
using GovConsole.Web.AgentPoints.Standards;
using Microsoft.AspNetCore.Components;

namespace GovConsole.Tests.Web.AgentPoints;

public sealed class StandardsPageTests : PointPages
{
    private static string Row(IRenderedComponent<StandardsPage> page, string item) =>
        page.FindAll("tbody tr:not(.group)").Single(row => row.QuerySelector("th")!.TextContent.StartsWith(item, StringComparison.Ordinal)).TextContent.ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal);

    [Fact]
    public async Task A_city_asks_for_rooms_of_forty_square_metres()
    {
        await ActAsAsync(Role.UnitAdministrator, Sample.City);
        var page = Shown<StandardsPage>();
        Assert.Contains("不要求平台默认", Row(page, "面积"), StringComparison.Ordinal);

        page.FindAll("button").Single(button => button.TextContent == "制定标准").Click();
        await page.Find(".rule-form").SubmitAsync();
        Assert.Equal("请填写最少面积", page.Find("[role=alert]").TextContent.Trim());

        page.Find("#least").Change("40");
        page.Find("#basis").Change("市标准化建设方案");
        await page.Find(".rule-form").SubmitAsync();

        Assert.Equal("已制定“面积”的标准", page.Find("[role=status]").TextContent.Trim());
        Assert.Contains("必备东方市2026-03-09市标准化建设方案", Row(page, "面积不少于40"), StringComparison.Ordinal);
        Assert.Equal((PassItem.Area, 40), (await World.Db.AllAsync<StandardLine>()).Select(line => (line.Item, line.Least)).Single());
    }

    [Fact]
    public async Task A_new_edition_of_the_rules_puts_the_walls_back_to_pending()
    {
        await HealthyAsync();
        await ActAsAsync(Role.UnitAdministrator, Sample.City);
        var page = Shown<StandardsPage>();

        page.FindAll("button").Single(button => button.TextContent == "发布制度版本").Click();
        page.Find("#edition").Change("2026年版");
        await page.Find(".rule-form").SubmitAsync();

        Assert.Contains("现行：2026年版", page.Markup, StringComparison.Ordinal);
        var rules = (await World.Db.AllAsync<PointElement>()).Single(one => one.Code == Code && one.Element is Element.Rules);
        Assert.Equal(ElementState.Pending, rules.StateOn(Sample.Monday));
    }

    [Theory]
    [InlineData(Role.Leader, false)]
    [InlineData(Role.VillageAgent, false)]
    [InlineData(Role.UnitAdministrator, true)]
    public async Task Who_may_not_set_reads(Role role, bool offered)
    {
        await ActAsAsync(role, role is Role.VillageAgent ? Sample.Village : Sample.City);

        Assert.Equal(offered, Shown<StandardsPage>().FindAll("button").Any(button => button.TextContent == "制定标准"));
    }

    [Fact]
    public async Task A_village_reads_what_is_asked_of_it_and_sets_nothing()
    {
        await ActAsAsync(Role.UnitAdministrator, Sample.City);
        Get<NavigationManager>().NavigateTo($"/points/standards?unit={Code}");

        Assert.DoesNotContain(Shown<StandardsPage>().FindAll("button"), button => button.TextContent == "制定标准");
    }
}
