using Bunit;
using GovConsole.Access;
using GovConsole.Tests.Support;
using GovConsole.Web.Cases.Ledger;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace GovConsole.Tests.Web.Cases.Ledger;

public sealed class LedgerOrderTests : PageTest
{
    private NavigationManager Navigation => Services.GetRequiredService<NavigationManager>();

    [Fact]
    public async Task The_columns_of_a_figure_lead_only_to_the_orders_that_find_it()
    {
        await World.LogAsync(await World.ItemAsync());
        await ActAsAsync(Role.Leader, Sample.Township);
        Navigation.NavigateTo("/cases?measure=Received&from=2026-03-01&to=2026-03-31");

        var page = Render<LedgerPage>();
        page.WaitForElement(".ledger");

        Assert.Equal("/cases?measure=Received&from=2026-03-01&to=2026-03-31&ascending=true", Assert.Single(page.FindAll(".ledger th a")).GetAttribute("href"));
        Navigation.NavigateTo("/cases");
        page.WaitForAssertion(() => Assert.Equal(3, page.FindAll(".ledger th a").Count));
    }

    [Fact]
    public async Task An_order_that_is_not_offered_is_told_and_the_list_stands_in_its_own()
    {
        await World.LogAsync(await World.ItemAsync());
        await ActAsAsync(Role.Leader, Sample.Township);
        Navigation.NavigateTo("/cases?measure=Received&sort=Due&ascending=true");

        var page = Render<LedgerPage>();
        page.WaitForElement(".ledger");

        Assert.Contains("不能按所要的列排序", page.Markup, StringComparison.Ordinal);
        Assert.Equal("descending", page.Find(".ledger th[aria-sort]").GetAttribute("aria-sort"));
    }
}
