using Bunit;
using GovConsole.Access;
using GovConsole.Cases;
using GovConsole.JointMatters;
using GovConsole.Tests.Core.JointMatters;
using GovConsole.Tests.Support;
using GovConsole.Web.Cases.Dossier;
using GovConsole.Web.Cases.Joint;
using Microsoft.Extensions.DependencyInjection;

namespace GovConsole.Tests.Web.Cases.Joint;

public sealed class JointPagesTests : PageTest
{
    [Fact]
    public async Task A_clerk_chooses_a_theme_fills_in_one_form_and_gets_one_number()
    {
        var page = await OpenAsync();
        Assert.Contains("少跑 2 次、少交 4 份、少等 6 天", page.Find("[data-theme=CY01]").TextContent);

        page.Find("[data-theme=CY01]").Click();
        page.WaitForElement(".rule-form", Patience);
        Fill(page);
        await page.Find(".rule-form").SubmitAsync();

        var matter = Assert.Single(await World.Db.AllAsync<JointMatter>());
        Assert.Equal(matter.Number, page.Find(".logged .case-number").TextContent);
        Assert.Equal($"/joint/{matter.Number}", page.Find(".logged a").GetAttribute("href"));
        Assert.Equal(3, (await World.Db.AllAsync<Case>()).Count(part => part.Joint == matter.Number));
    }

    [Fact]
    public async Task Each_paper_stands_once_on_the_form_and_a_part_left_out_takes_its_papers_along()
    {
        var page = await OpenAsync();
        page.Find("[data-theme=CY01]").Click();
        page.WaitForElement(".rule-form", Patience);

        var papers = Papers(page);
        Assert.Equal(10, papers.Count);
        Assert.Equal(papers.Distinct(), papers);
        Assert.DoesNotContain("营业执照", papers);

        page.FindAll(".joint-parts input")[2].Change(false);
        Assert.Equal(8, Papers(page).Count);
        Assert.Contains("生成 2 个办件", page.Find(".form-end button").TextContent);
    }

    [Fact]
    public async Task What_is_wrong_is_told_beside_its_field()
    {
        var page = await OpenAsync();
        page.Find("[data-theme=CY01]").Click();
        page.WaitForElement(".rule-form", Patience);

        await page.Find(".rule-form").SubmitAsync();

        Assert.Contains("请填写申请人姓名", page.Find(".field:has(#applicant) .field-error").TextContent);
        Assert.Empty(await World.Db.AllAsync<JointMatter>());
    }

    [Fact]
    public async Task The_page_shows_parts_clock_and_savings_and_a_part_leads_back()
    {
        await World.SeedThemesAsync();
        var number = await World.LogRestaurantAsync();
        await World.DecideAsync(number, JointWorld.Licence);
        await ActAsAsync(Role.WindowClerk, Sample.City);

        var page = Render<JointPage>(parameters => parameters.Add(x => x.Number, number));

        Assert.Equal("联办中", page.Find(".page-header .pill").TextContent);
        Assert.Contains("已用 0 个工作日，还剩 18 个工作日", page.Find(".clock-words").TextContent);
        Assert.Equal(3, page.FindAll(".joint-table .joint-bar").Count);
        Assert.Equal(["−2", "−4", "−6"], page.FindAll(".joint-savings strong").Select(value => value.TextContent));
        var part = await World.PartAsync(number, JointWorld.Food);
        Assert.Contains(page.FindAll(".joint-table a"), link => link.GetAttribute("href") == $"/cases/{part.Number}");

        var dossier = Render<CasePage>(parameters => parameters.Add(x => x.Number, part.Number));
        Assert.Equal($"/joint/{number}", dossier.Find(".belonging").GetAttribute("href"));
    }

    [Fact]
    public async Task A_part_that_waits_says_so()
    {
        await World.SeedThemesAsync();
        var number = await World.LogRestaurantAsync();
        await ActAsAsync(Role.WindowClerk, Sample.City);
        var part = await World.PartAsync(number, JointWorld.Food);

        Assert.Contains("等“企业设立登记”准予后受理", Render<JointPage>(parameters => parameters.Add(x => x.Number, number)).Find(".joint-table").TextContent);
        Assert.Contains("待前序事项准予后受理", Render<CasePage>(parameters => parameters.Add(x => x.Number, part.Number)).Find(".case-next").TextContent);
    }

    private async Task<IRenderedComponent<NewJointPage>> OpenAsync()
    {
        await World.SeedThemesAsync();
        await ActAsAsync(Role.WindowClerk, Sample.City);
        return Render<NewJointPage>();
    }

    private static List<string> Papers(IRenderedComponent<NewJointPage> page) =>
        [.. page.FindAll(".check-list:not(.joint-parts) li label > span").Select(paper => paper.ChildNodes[0].TextContent.Trim())];

    private static void Fill(IRenderedComponent<NewJointPage> page)
    {
        page.Find("#applicant").Change("符小妹");
        page.Find("#number").Change(Sample.IdentityNumber);
        page.Find("#phone").Change(Sample.Phone);
    }
}
