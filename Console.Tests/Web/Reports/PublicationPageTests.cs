using Bunit;
using GovConsole.Access;
using GovConsole.Reports.Bulletins;
using GovConsole.Reports.Publications;
using GovConsole.Tests.Support;
using GovConsole.Web.Reports;
using GovConsole.Web.Reports.Publications;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace GovConsole.Tests.Web.Reports;

public sealed class PublicationPageTests : PageTest
{
    private NavigationManager Navigation => Services.GetRequiredService<NavigationManager>();

    [Fact]
    public async Task A_draft_is_begun_on_the_page_of_the_bulletin()
    {
        await ActAsAsync(Role.UnitAdministrator, Sample.City);
        Navigation.NavigateTo("/reports/bulletin?kind=Weekly&on=2026-03-04");
        var page = Render<BulletinPage>();
        page.Find(".bulletin-draft").Click();

        page.WaitForAssertion(() => Assert.Contains("/reports/published/", Navigation.Uri, StringComparison.Ordinal), Patience);
        Assert.Equal(ReportKind.Weekly, Assert.Single(await World.Db.AllAsync<Publication>()).Kind);
    }

    [Fact]
    public async Task What_stands_in_the_fields_is_what_is_published()
    {
        var id = await DraftAsync(await ActAsAsync(Role.UnitAdministrator, Sample.City));
        var page = Render<PublicationPage>(one => one.Add(x => x.Id, id));
        Assert.Empty(page.FindAll("a[download]"));
        page.Find("#saying-Volume").Change("本月业务平稳。");
        page.Find(".draft-publish").Click();

        page.WaitForAssertion(() => Assert.Contains("已刊发，编号TB-469007-M20260301-1", page.Find(".alert-good").TextContent, StringComparison.Ordinal), Patience);
        page.WaitForAssertion(() => Assert.Contains("本月业务平稳。", page.Find(".report-saying").TextContent, StringComparison.Ordinal));
        Assert.Contains("内容与校验值一致", page.Find(".hash").TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("tbody a"));
        Assert.Equal([$"/reports/published/{id}/bulletin.xlsx", $"/reports/published/{id}/bulletin.pdf"], page.FindAll("a[download]").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task A_wording_that_is_refused_is_told_beside_its_paragraph_and_nothing_is_published()
    {
        var id = await DraftAsync(await ActAsAsync(Role.UnitAdministrator, Sample.City));
        var page = Render<PublicationPage>(one => one.Add(x => x.Id, id));
        page.Find("#saying-Speed").Change($"请拨打{Sample.Phone}");
        page.Find(".draft-save").Click();

        page.WaitForAssertion(() => Assert.Contains("手机号", page.Find(".field-bad .field-error").TextContent, StringComparison.Ordinal), Patience);
        Assert.Equal(PublicationState.Draft, Assert.Single(await World.Db.AllAsync<Publication>()).State);
    }

    [Fact]
    public async Task It_is_withdrawn_with_a_reason_and_stays_to_be_read()
    {
        var admin = await ActAsAsync(Role.UnitAdministrator, Sample.City);
        var id = await DraftAsync(admin);
        await Services.GetRequiredService<PublishBulletin>().RunAsync(id, 0, admin, Ct);
        var page = Render<PublicationPage>(one => one.Add(x => x.Id, id));
        page.Find("#withdraw-reason").Change("受理量有误");
        page.Find(".publication-withdraw").Click();

        page.WaitForAssertion(() => Assert.Contains("受理量有误", page.Find(".alert-bad").TextContent, StringComparison.Ordinal), Patience);
        Assert.NotEmpty(page.FindAll("a[download]"));
        Assert.Empty(page.FindAll("#withdraw-reason"));
    }

    [Fact]
    public async Task Whoever_reads_only_is_offered_nothing_to_change()
    {
        var admin = await World.ActorAsync(Role.UnitAdministrator, Sample.City);
        var id = await DraftAsync(admin);
        await Services.GetRequiredService<PublishBulletin>().RunAsync(id, 0, admin, Ct);
        await ActAsAsync(Role.WindowClerk, Sample.Township);

        Assert.Contains("上级单位下发的通报", Render<PublicationPage>(one => one.Add(x => x.Id, id)).Markup, StringComparison.Ordinal);
        Assert.Equal("月通报 2026年3月", Render<PublicationsPage>().Find(".publications th a").TextContent);
        Assert.Contains("月通报 2026年3月", Render<ReportsPage>().Find("section[aria-labelledby=published]").TextContent, StringComparison.Ordinal);
        Navigation.NavigateTo("/reports/bulletin");
        Assert.Empty(Render<BulletinPage>().FindAll(".bulletin-draft"));
    }

    private Task<Guid> DraftAsync(Actor actor) =>
        Services.GetRequiredService<DraftBulletin>().RunAsync(new(Sample.City.Code, ReportKind.Monthly, Sample.Monday), Texts.Chinese, actor, Ct);
}
