using Bunit;
using GovConsole.Access;
using GovConsole.AgentPoints.Overview;
using GovConsole.AgentPoints.Tenures;
using GovConsole.Agents.Rotas;
using GovConsole.Tests.Support;
using GovConsole.Tests.Web.AgentPoints;
using GovConsole.Web.Agents;
using GovConsole.Web.Agents.Point;

namespace GovConsole.Tests.Web.Agents;

/// <summary>The page of a village's agents and the roster, as their readers see them.</summary>
public sealed class PointAgentsPageTests : PointPages
{
    private IRenderedComponent<PointAgentsPage> Page() => Shown<PointAgentsPage>(parameters => parameters.Add(page => page.Code, Code));

    [Fact]
    public async Task The_agent_draws_up_the_week_and_sees_who_serves()
    {
        await HealthyAsync();
        await ActAsAsync(Role.VillageAgent, Sample.Village);
        var page = Page();
        Assert.Contains("未排班", page.Find($"[data-day='{Sample.Monday:yyyy-MM-dd}']").TextContent, StringComparison.Ordinal);

        await page.Find("#duty button").ClickAsync(new());
        page.WaitForElement("[data-place='1']", Patience).Change($"{Duty.None}");
        await page.Find("#duty form").SubmitAsync();

        page.WaitForAssertion(() => Assert.Contains("值班表已保存", page.Markup, StringComparison.Ordinal), Patience);
        Assert.Equal(["符小明", "未排班"], page.FindAll($"[data-day='{Sample.Monday:yyyy-MM-dd}'] td").Select(cell => cell.TextContent.Trim()));
    }

    [Fact]
    public async Task What_a_leave_lacks_is_said_beside_the_field_in_the_readers_language()
    {
        await HealthyAsync();
        await ActAsAsync(Role.VillageAgent, Sample.Village);
        var page = Page();
        await page.Find("#leave button").ClickAsync(new());
        await page.WaitForElement("#leave form", Patience).SubmitAsync();

        page.WaitForAssertion(() => Assert.Equal("请填写事由", page.Find("#leave .field-error").TextContent), Patience);
    }

    [Fact]
    public async Task Who_only_reads_is_offered_nothing_to_change()
    {
        await HealthyAsync();
        await ActAsAsync(Role.Leader, Sample.City);

        Assert.Empty(Page().FindAll("button"));
    }

    [Fact]
    public async Task The_roster_shows_what_lacks_and_keeps_its_filter_in_the_address()
    {
        await HealthyAsync();
        await ActAsAsync(Role.UnitAdministrator, Sample.City);
        var page = Shown<RosterPage>();

        Assert.Contains("无B岗", page.Find(".roster").TextContent, StringComparison.Ordinal);
        Assert.Contains("138****0000", page.Find(".roster").TextContent, StringComparison.Ordinal);
        await page.Find("#lack").ChangeAsync(new() { Value = "OnLeave" });
        Assert.EndsWith("/agents?lack=OnLeave", Get<Microsoft.AspNetCore.Components.NavigationManager>().Uri, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_that_was_not_handed_over_is_said_on_the_page_of_the_point()
    {
        await HealthyAsync();
        var admin = await World.ActorAsync(Role.UnitAdministrator, Sample.City);
        var tenure = (await Get<LoadPoint>().RunAsync(Code, admin, Ct)).Primary!;
        await Get<EndTenure>().RunAsync(new() { Code = Code, Tenure = tenure.Id, Reason = "换届" }, admin, Ct);
        World.Clock.Advance(TimeSpan.FromDays(8));
        await ActAsAsync(Role.UnitAdministrator, Sample.City);

        Assert.Contains("变动超过5个工作日仍未移交", Page().Markup, StringComparison.Ordinal);
        Assert.Contains(tenure.Id.ToString(), Page().Find(".alert-bad a").GetAttribute("href"), StringComparison.Ordinal);
    }
}
