using Bunit;
using GovConsole.Access;
using GovConsole.Tests.Support;
using GovConsole.Web.Staff;

namespace GovConsole.Tests.Web.Staff;

public sealed class StaffPageTests : PageTest
{
    [Fact]
    public async Task An_agent_is_added_and_the_password_is_shown_once()
    {
        await ActAsAsync(Role.UnitAdministrator, Sample.City);
        var page = Open();
        page.Find(".page-header button").Click();
        page.Find("#add-display").Change("符梅");
        page.Find("#add-user").Change("fu.mei");
        await page.Find("#add-find").ChangeAsync("福久");

        await page.Find(".card form").SubmitAsync();

        var password = page.Find(".password").TextContent;
        Assert.Equal(12, password.Length);
        Assert.Contains("东方市八所镇福久村民委员会", page.Find("tbody").TextContent);
        page.FindAll("button").First(button => button.TextContent == "授予岗位").Click();
        Assert.DoesNotContain(password, page.Markup);
    }

    [Fact]
    public async Task Only_roles_that_fit_the_unit_are_offered()
    {
        await ActAsAsync(Role.UnitAdministrator, Sample.City);
        var page = Open();
        page.Find(".page-header button").Click();

        await page.Find("#add-find").ChangeAsync("福久");

        Assert.Equal(["代办员"], page.FindAll("#add-role option").Select(option => option.TextContent));
    }

    [Fact]
    public async Task Nothing_is_offered_beside_oneself_and_a_deed_is_asked_about_once_more()
    {
        await ActAsAsync(Role.UnitAdministrator, Sample.City);
        var clerk = await World.ActorAsync(Role.WindowClerk, Sample.Township);
        var page = Open();
        Assert.Equal(5, page.FindAll("tbody button").Count);

        page.FindAll("tbody button").Single(button => button.TextContent == "停用").Click();
        Assert.False((await World.Db.AllAsync<Account>()).Single(x => x.Id == clerk.AccountId).Disabled);
        await page.Find(".confirm .link-bad").ClickAsync();

        Assert.True((await World.Db.AllAsync<Account>()).Single(x => x.Id == clerk.AccountId).Disabled);
        Assert.Contains("已停用", page.Find("tbody").TextContent);
    }

    [Fact]
    public async Task An_operator_may_end_sessions_and_close_an_account_and_nothing_else()
    {
        await World.ActorAsync(Role.WindowClerk, Sample.Township);
        await ActAsAsync(Role.Operator, Sample.Province);

        var page = Open();

        Assert.Empty(page.FindAll(".page-header button"));
        Assert.Equal(["全部退出", "停用"], page.FindAll("tbody button").Select(button => button.TextContent));
    }

    private IRenderedComponent<StaffPage> Open()
    {
        var page = Render<StaffPage>();
        page.WaitForElement("tbody", TimeSpan.FromSeconds(20));
        return page;
    }
}
