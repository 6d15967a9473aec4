using Bunit;
using GovConsole.Access;
using GovConsole.Items;
using GovConsole.Tests.Support;
using GovConsole.Web.Items;
using GovConsole.Web.Items.Forms;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace GovConsole.Tests.Web.Items.Forms;

public sealed class ItemFormPageTests : PageTest
{
    [Fact]
    public async Task A_revision_is_published_and_its_changes_are_told()
    {
        var item = await World.ItemAsync();
        await ActAsAsync(Role.UnitAdministrator, Sample.Province);
        var page = Render<ItemFormPage>(page => page.Add(x => x.Code, item.Code));

        page.Find("#reason").Change("提速");
        page.Find("#promised").Change("2");
        page.FindAll(".material-row button")[^1].Click();
        page.WaitForAssertion(() => Assert.Equal(2, page.FindAll(".material-row").Count));
        await page.Find("form").SubmitAsync();

        Assert.EndsWith($"/items/{item.Code}?on=2026-03-10", Services.GetRequiredService<NavigationManager>().Uri);
        var shown = Render<ItemPage>(page => page.Add(x => x.Code, item.Code));
        Assert.Equal(2, shown.FindAll(".versions > li").Count);
        shown.WaitForAssertion(() => Assert.Equal(
            ["3 个工作日 → 2 个工作日", "委托书（视情，原件 0，复印件 0） → 无"], shown.FindAll(".version-changes dd").Select(change => change.TextContent.Trim())));
    }

    [Fact]
    public async Task What_is_wrong_is_told_beside_its_field()
    {
        var item = await World.ItemAsync();
        await ActAsAsync(Role.UnitAdministrator, Sample.Province);
        var page = Render<ItemFormPage>(page => page.Add(x => x.Code, item.Code));

        page.Find("#promised").Change("21");
        await page.Find("form").SubmitAsync();

        Assert.Equal(
            ["请填写修订原因，原因会记入审计。", "承诺时限不能超过法定时限（20 日）。"], page.FindAll(".field-error").Select(error => error.TextContent));
        Assert.Single((await World.Db.AllAsync<Item>())[0].Versions);
    }

    [Fact]
    public async Task Two_empty_rows_are_two_rows_and_each_can_be_taken_away()
    {
        await ActAsAsync(Role.UnitAdministrator, Sample.Province);
        var page = Render<ItemFormPage>();
        page.Find(".item-rows ~ button").Click();
        page.FindAll(".material-row input")[0].Change("结婚证");

        page.FindAll(".material-row button")[1].Click();

        Assert.Equal("结婚证", page.Find(".material-row input").GetAttribute("value"));
        Assert.Single(page.FindAll(".material-row"));
    }

    [Fact]
    public async Task A_new_item_is_entered_through_the_form()
    {
        await ActAsAsync(Role.UnitAdministrator, Sample.Province);
        var page = Render<ItemFormPage>();

        page.Find("#code").Change("GG99001000");
        page.Find("#name").Change("老年人免费乘车卡");
        page.Find("#basis").Change("《中华人民共和国老年人权益保障法》");
        page.Find("#statutory").Change("10");
        page.Find("#promised").Change("3");
        page.FindAll(".item-ticks input")[1].Change(true);
        page.Find(".material-row input").Change("居民身份证");
        page.FindAll(".step-row input")[0].Change("受理");
        page.FindAll(".step-row input")[1].Change("窗口人员");
        page.FindAll(".step-row input")[3].Change("年龄；户籍");
        await page.Find("form").SubmitAsync();

        var saved = Assert.Single(await World.Db.AllAsync<Item>()).Versions[0];
        Assert.Equal((Offering.Township, 3), (saved.OfferedAt, saved.Promised.Days));
        Assert.Equal(["年龄", "户籍"], saved.Steps[0].Elements);
    }

    [Fact]
    public async Task Below_the_province_the_form_is_not_shown()
    {
        await ActAsAsync(Role.UnitAdministrator, Sample.City);

        Assert.Empty(Render<ItemFormPage>().FindAll("form"));
    }
}
