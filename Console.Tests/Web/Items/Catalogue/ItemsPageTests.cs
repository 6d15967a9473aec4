using Bunit;
using GovConsole.Access;
using GovConsole.Items;
using GovConsole.Tests.Support;
using GovConsole.Web.Items.Catalogue;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace GovConsole.Tests.Web.Items.Catalogue;

public sealed class ItemsPageTests : PageTest
{
    private static readonly int[] Counted = [16, 15, 9, 13, 2, 2, 16];

    private NavigationManager Navigation => Services.GetRequiredService<NavigationManager>();

    [Theory]
    [InlineData("/items", 16)]
    [InlineData("/items?q=参保", 2)]
    [InlineData("/items?level=Park&handling=Promised", 4)]
    [InlineData("/items?zero=false", 3)]
    [InlineData("/items?on=2016-12-31", 0)]
    [InlineData("/items?standing=nonsense&on=tomorrow", 16)]
    public async Task The_list_is_what_the_address_says(string address, int count)
    {
        await new SeedItems(World.Db).RunAsync(Ct);
        await ActAsAsync(Role.VillageAgent, Sample.Village);
        Navigation.NavigateTo(address);

        var page = Render<ItemsPage>();

        Assert.Equal(count, page.FindAll("tbody tr").Count);
        Assert.Equal(count == 0, page.FindAll(".state-quiet").Count > 0);
    }

    [Fact]
    public async Task Searching_puts_the_question_into_the_address()
    {
        await new SeedItems(World.Db).RunAsync(Ct);
        await ActAsAsync(Role.VillageAgent, Sample.Village);
        var page = Render<ItemsPage>();

        page.Find("#item-text").Change("申请");
        page.Find("#item-level").Change("City");
        page.Find("#item-on").Change("2026-03-01");
        page.Find("form[role=search]").Submit();

        Assert.EndsWith("/items?q=%E7%94%B3%E8%AF%B7&on=2026-03-01&level=City", Navigation.Uri);
        page.WaitForAssertion(() => Assert.Equal(5, page.FindAll("tbody tr").Count));
        Assert.All(page.FindAll("tbody a"), link => Assert.EndsWith("?on=2026-03-01", link.GetAttribute("href")));
    }

    [Fact]
    public async Task Every_figure_leads_to_as_many_items_as_it_counts()
    {
        await new SeedItems(World.Db).RunAsync(Ct);
        await ActAsAsync(Role.Leader, Sample.City);

        var page = Render<ItemsPage>();

        Assert.Equal(["16", "93.75%", "56.25%", "81.25%", "12.50%", "40.00%", "52.33%"], page.FindAll(".figure-value").Select(value => value.TextContent.Trim()));
        foreach (var (place, items) in Counted.Index())
        {
            Navigation.NavigateTo(page.FindAll(".figure")[place].GetAttribute("href")!);
            page.WaitForAssertion(() => Assert.Equal(items, page.FindAll("tbody tr").Count));
        }
    }

    [Theory]
    [InlineData(Role.UnitAdministrator, true, true)]
    [InlineData(Role.UnitAdministrator, false, false)]
    [InlineData(Role.Leader, true, false)]
    public async Task Only_the_province_is_offered_a_new_item(Role role, bool province, bool offered)
    {
        await ActAsAsync(role, province ? Sample.Province : Sample.City);

        Assert.Equal(offered, Render<ItemsPage>().FindAll("a[href='/items/new']").Count > 0);
    }
}
