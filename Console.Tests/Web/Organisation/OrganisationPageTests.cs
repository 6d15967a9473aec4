using Bunit;
using GovConsole.Access;
using GovConsole.Organisation;
using GovConsole.Tests.Support;
using GovConsole.Web.Organisation;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace GovConsole.Tests.Web.Organisation;

public sealed class OrganisationPageTests : PageTest
{
    [Fact]
    public async Task The_page_shows_the_line_the_units_below_and_the_parks_beside()
    {
        await ActAsAsync(Role.Leader, Sample.Province);

        var page = Open(Sample.City);

        Assert.Equal(["海南省", "东方市"], page.FindAll(".unit-line li").Select(item => item.TextContent.Trim()));
        Assert.Equal(["八所镇", "东河镇"], page.FindAll(".unit-table tbody th").Select(cell => cell.TextContent.Trim()));
        Assert.Contains("东方临港产业园", page.Find(".unit-list").TextContent);
    }

    [Theory]
    [InlineData(Role.UnitAdministrator, true)]
    [InlineData(Role.WindowClerk, false)]
    public async Task Changes_are_offered_to_an_administrator_only(Role role, bool offered)
    {
        await ActAsAsync(role, Sample.City);

        var page = Open(Sample.Township);

        Assert.Equal(offered, page.FindAll(".page-header button").Count > 0);
    }

    [Fact]
    public async Task Searching_puts_the_question_into_the_address_and_shows_where_each_namesake_stands()
    {
        await ActAsAsync(Role.Leader, Sample.Province);
        var page = Open(null);

        page.Find("#unit-text").Change("bsz");
        page.Find("form[role=search]").Submit();

        Assert.EndsWith("/organisation?q=bsz", Services.GetRequiredService<NavigationManager>().Uri);
        page.WaitForAssertion(() => Assert.Contains("东方市八所镇", page.Find("tbody tr").TextContent));
    }

    [Fact]
    public async Task A_village_is_added_through_the_form_and_a_wrong_code_is_told_beside_its_field()
    {
        await ActAsAsync(Role.UnitAdministrator, Sample.City);
        var page = Open(Sample.Township);
        page.Find(".page-header button").Click();
        page.Find("#add-name").Change("福海村民委员会");
        page.Find("#add-note").Change("东府函〔2026〕1号");

        await page.Find(".card form").SubmitAsync();
        Assert.Equal("代码不合规则，应为469007100200–469007100399", page.Find(".field-error").TextContent);

        page.Find("#add-code").Change("469007100210");
        await page.Find(".card form").SubmitAsync();

        Assert.Equal("已新增福海村民委员会", page.Find(".alert-good").TextContent.Trim());
        Assert.Contains(await World.Db.AllAsync<Unit>(), unit => unit.Code == "469007100210");
    }

    [Fact]
    public async Task Retiring_a_town_with_villages_is_refused_on_the_form()
    {
        await ActAsAsync(Role.UnitAdministrator, Sample.City);
        var page = Open(Sample.Township);
        page.FindAll(".page-header button")[^1].Click();
        page.Find("#retire-note").Change("撤并");

        await page.Find(".card form").SubmitAsync();

        Assert.Equal("尚有2个下级单位在用，不能停用", page.Find(".alert-bad").TextContent.Trim());
    }

    private IRenderedComponent<OrganisationPage> Open(Unit? unit)
    {
        var page = Render<OrganisationPage>(page => page.Add(x => x.Code, unit?.Code));
        page.WaitForElement(".unit-line", TimeSpan.FromSeconds(20));
        return page;
    }
}
