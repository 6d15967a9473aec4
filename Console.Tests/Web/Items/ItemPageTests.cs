using Bunit;
using GovConsole.Access;
using GovConsole.Items;
using GovConsole.Kernel;
using GovConsole.Tests.Support;
using GovConsole.Web.Items;

namespace GovConsole.Tests.Web.Items;

public sealed class ItemPageTests : PageTest
{
    [Fact]
    public async Task The_whole_of_an_item_is_public()
    {
        await new SeedItems(World.Db).RunAsync(Ct);
        await ActAsAsync(Role.VillageAgent, Sample.Village);

        var page = Render<ItemPage>(page => page.Add(x => x.Code, "XK21001000"));

        Assert.Equal("危险化学品经营许可证延期", page.Find("h1").TextContent);
        Assert.Equal(["收件", "受理", "审查", "决定", "送达"], page.FindAll(".item-way h3").Select(step => step.TextContent));
        Assert.All(page.FindAll(".item-way > li"), step => Assert.NotEmpty(step.QuerySelectorAll("ul li")));
        Assert.Equal(6, page.FindAll(".cards tbody tr").Count);
        Assert.Contains("海南省应急管理厅", page.Find(".facts").TextContent);
        Assert.Contains("33.33%", page.Markup);
        Assert.Empty(page.FindAll("a[href$='/revise']"));
    }

    [Theory]
    [InlineData(ItemStanding.InForce, true)]
    [InlineData(ItemStanding.Paused, true)]
    [InlineData(ItemStanding.Cancelled, false)]
    public async Task The_province_may_revise_what_is_not_cancelled(ItemStanding standing, bool offered)
    {
        var item = await World.ItemAsync(Sample.Version(standing: standing));
        await ActAsAsync(Role.UnitAdministrator, Sample.Province);

        var page = Render<ItemPage>(page => page.Add(x => x.Code, item.Code));

        Assert.Equal(offered, page.FindAll("a[href$='/revise']").Count > 0);
    }

    [Fact]
    public async Task An_unknown_code_is_said_to_be_unknown()
    {
        await ActAsAsync(Role.Leader, Sample.City);

        var broken = Assert.Throws<RuleException>(() => Render<ItemPage>(page => page.Add(x => x.Code, "NOPE")));

        Assert.Equal("Item.Unknown", Assert.Single(broken.Broken).Code);
    }
}
