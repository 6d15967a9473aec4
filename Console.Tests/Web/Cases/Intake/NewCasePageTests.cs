using System.Globalization;
using Bunit;
using GovConsole.Access;
using GovConsole.Cases;
using GovConsole.Cases.Materials;
using GovConsole.Drafts;
using GovConsole.Items;
using GovConsole.Kernel;
using GovConsole.Tests.Support;
using GovConsole.Web.Cases.Intake;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace GovConsole.Tests.Web.Cases.Intake;

public sealed class NewCasePageTests : PageTest
{
    [Fact]
    public async Task An_agent_types_the_item_takes_it_with_Enter_and_gets_a_number()
    {
        await World.ItemAsync(Sample.Version("养老保险参保登记"));
        await World.ItemAsync();
        await ActAsAsync(Role.VillageAgent, Sample.Village);
        var page = Render<NewCasePage>();

        page.Find("#item-search").Input("生育");
        Assert.Contains("承诺 3 个工作日", Assert.Single(page.FindAll(".item-choices li")).TextContent);
        await page.Find(".item-picker").SubmitAsync();
        Assert.Contains("应于 2026-03-12 前办结", page.Find(".chosen-item").TextContent);
        Fill(page);
        await page.Find(".rule-form").SubmitAsync();

        var logged = Assert.Single(await World.Db.AllAsync<Case>());
        Assert.Equal((Channel.VillageAgent, "符小妹", 1), (logged.Channel, logged.Applicant.Name, logged.Visits));
        Assert.Equal(logged.Number, page.Find(".logged .case-number").TextContent);
        Assert.Equal($"/cases/{logged.Number}", page.Find(".logged a").GetAttribute("href"));
        Assert.DoesNotContain(await World.Db.AllAsync<CaseMaterial>(), material => material.IsMissing);

        await page.Find(".logged button").ClickAsync(new());
        Assert.Equal("生育登记", page.Find(".chosen-item h2").TextContent);
        Assert.Equal("", page.Find("#applicant").GetAttribute("value") ?? "");
    }

    [Theory]
    [InlineData("zh-Hans", "身份证号码的校验位不符")]
    [InlineData("en", "The check digit does not fit")]
    public async Task A_wrong_check_digit_is_told_beside_its_field_as_soon_as_it_is_left(string culture, string text)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new(culture);
        var page = await OpenFormAsync();

        page.Find("#number").Change("110105194912310021");
        Assert.Contains(text, Beside(page, "number"));
        page.Find("#number").Change(Sample.IdentityNumber);

        Assert.Empty(page.FindAll(".field-error"));
    }

    [Fact]
    public async Task What_is_missing_is_told_at_each_field_and_nothing_typed_is_lost()
    {
        var page = await OpenFormAsync();
        page.Find("#phone").Change("123");

        await page.Find(".rule-form").SubmitAsync();

        Assert.Contains("请填写申请人姓名", Beside(page, "applicant"));
        Assert.Contains("请填写证件号码", Beside(page, "number"));
        Assert.Contains("7至13位", Beside(page, "phone"));
        Assert.Equal("123", page.Find("#phone").GetAttribute("value"));
        Assert.Empty(await World.Db.AllAsync<Case>());
        Assert.NotEmpty(JSInterop.Invocations["govConsole.focusBroken"]);
    }

    [Fact]
    public async Task Sending_twice_makes_one_case()
    {
        var page = await OpenFormAsync();
        Fill(page);

        await page.Find(".rule-form").SubmitAsync();

        // The second press finds no form; the same form sent from elsewhere carries the same key.
        Assert.Empty(page.FindAll(".rule-form"));
        Assert.Single(await World.Db.AllAsync<Case>());
    }

    [Fact]
    public async Task An_item_cancelled_while_the_form_was_open_is_told_at_the_item()
    {
        var item = await World.ItemAsync();
        await ActAsAsync(Role.VillageAgent, Sample.Village);
        Services.GetRequiredService<NavigationManager>().NavigateTo($"/cases/new?item={item.Id}");
        var page = Render<NewCasePage>();
        await using (var db = World.Db.CreateDbContext())
        {
            var version = await db.Set<ItemVersion>().FindAsync([item.Versions[0].Id], Ct);
            db.Entry(version!).Property(x => x.Standing).CurrentValue = ItemStanding.Cancelled;
            await db.SaveChangesAsync(Ct);
        }

        Fill(page);
        await page.Find(".rule-form").SubmitAsync();

        Assert.Contains("“生育登记”已取消", page.Find(".chosen-item .field-error").TextContent);
        Assert.Equal("符小妹", page.Find("#applicant").GetAttribute("value"));
        Assert.Empty(await World.Db.AllAsync<Case>());
    }

    [Fact]
    public async Task A_foreign_village_is_refused()
    {
        await World.ItemAsync();
        await ActAsAsync(Role.VillageAgent, Sample.Village);
        Services.GetRequiredService<NavigationManager>().NavigateTo($"/cases/new?unit={Sample.OtherVillage.Code}");

        var refused = Assert.Throws<RuleException>(() => Render<NewCasePage>());

        Assert.Equal("Access.OutOfScope", Assert.Single(refused.Broken).Code);
    }

    [Fact]
    public async Task A_doubtful_credit_code_warns_and_does_not_refuse()
    {
        var page = await OpenFormAsync();
        page.Find("input[name=kind]:not([checked])").Change(true);
        page.Find("#applicant").Change("东方市某某有限公司");
        page.Find("#number").Change("91350100M000100Y44");
        Assert.Contains("校验位不符", page.Find(".field-warning").TextContent);
        page.Find("#phone").Change(Sample.Phone);

        await page.Find(".rule-form").SubmitAsync();

        Assert.Contains("校验位不符", page.Find(".logged .alert").TextContent);
    }

    [Fact]
    public async Task What_is_typed_is_kept_in_a_moment_and_is_back_when_the_page_is_opened_again()
    {
        var page = await OpenFormAsync();
        page.Find("#applicant").Change("符小妹");
        page.Find("#number").Change(Sample.IdentityNumber);
        World.Clock.Advance(TimeSpan.FromSeconds(1));
        page.WaitForAssertion(() => Assert.Contains("草稿已保存 10:00", page.Find(".draft-note").TextContent), Patience);

        var again = Render<NewCasePage>();

        Assert.Contains("已恢复 10:00 保存的草稿", again.WaitForElement(".draft-note", Patience).TextContent);
        Assert.Equal(("符小妹", Sample.IdentityNumber), (again.Find("#applicant").GetAttribute("value"), again.Find("#number").GetAttribute("value")));
        await again.Find(".draft-note button").ClickAsync(new());
        again.WaitForState(() => again.Find("#applicant").GetAttribute("value") is null or "", Patience);
        Assert.Equal("", again.Find("#applicant").GetAttribute("value") ?? "");
        Assert.Empty(await World.Db.AllAsync<Draft>());
    }

    [Fact]
    public async Task A_form_in_two_windows_is_not_written_over_and_makes_one_case()
    {
        var first = await OpenFormAsync();
        first.Find("#applicant").Change("符小妹");
        World.Clock.Advance(TimeSpan.FromSeconds(1));
        first.WaitForAssertion(() => Assert.NotEmpty(first.FindAll(".draft-note")), Patience);
        // The other window opens with the draft, which comes from the database.
        var second = Render<NewCasePage>();
        second.WaitForElement("#applicant");
        Fill(second);
        World.Clock.Advance(TimeSpan.FromSeconds(1));
        second.WaitForAssertion(() => Assert.Contains("草稿已保存", second.Find(".draft-note").TextContent), Patience);

        first.Find("#phone").Change("13900000000");
        World.Clock.Advance(TimeSpan.FromSeconds(1));
        first.WaitForAssertion(() => Assert.Contains("另一个窗口", first.Find(".draft .alert").TextContent), Patience);
        await first.Find(".draft .alert button").ClickAsync(new());
        Assert.Equal(Sample.Phone, first.Find("#phone").GetAttribute("value"));
        await second.Find(".rule-form").SubmitAsync();
        await first.Find(".rule-form").SubmitAsync();

        Assert.Single(await World.Db.AllAsync<Case>());
        first.WaitForAssertion(() => Assert.Contains("此前已登记", first.Find(".logged").TextContent));
        Assert.Empty(await World.Db.AllAsync<Draft>());
    }

    [Fact]
    public async Task The_same_person_with_the_same_item_is_pointed_out_as_soon_as_the_number_is_known()
    {
        var page = await OpenFormAsync();
        Fill(page);
        await page.Find(".rule-form").SubmitAsync();
        page.WaitForAssertion(() => Assert.NotEmpty(page.FindAll(".logged")));
        var number = Assert.Single(await World.Db.AllAsync<Case>()).Number;
        await page.Find(".logged .actions button").ClickAsync(new());
        Assert.Empty(page.FindAll(".similar"));

        page.Find("#number").Change(Sample.IdentityNumber);

        page.WaitForAssertion(() => Assert.Contains(number, page.Find(".similar").TextContent));
        page.Find("#number").Change("440524188001010014");
        page.WaitForAssertion(() => Assert.Empty(page.FindAll(".similar")));
    }

    private async Task<IRenderedComponent<NewCasePage>> OpenFormAsync()
    {
        await World.ItemAsync();
        await ActAsAsync(Role.VillageAgent, Sample.Village);
        var page = Render<NewCasePage>();
        await page.Find(".item-choices button").ClickAsync(new());
        return page;
    }

    private static void Fill(IRenderedComponent<NewCasePage> page)
    {
        page.Find("#applicant").Change("符小妹");
        page.Find("#number").Change(Sample.IdentityNumber);
        page.Find("#phone").Change(Sample.Phone);
        page.Find(".card-head button").Click();
    }

    private static string Beside(IRenderedComponent<NewCasePage> page, string id) =>
        page.Find($"#{id}").Closest(".field")!.QuerySelector(".field-error")?.TextContent ?? "";
}
