using Bunit;
using GovConsole.Access;
using GovConsole.Cases.Ledger;
using GovConsole.Tests.Support;
using GovConsole.Web.Cases.Ledger;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace GovConsole.Tests.Web.Cases.Ledger;

public sealed class LedgerOrderTests : PageTest
{
    [Fact]
    public async Task Too_long_a_list_for_an_order_is_told_and_stands_in_its_own()
    {
        // Own counts are not in the tallies, so what is there is counted and found to be too much.
        Services.AddSingleton(new FindCases(World.Db, World.Trees, Sample.Seal, World.Clock) { MostSorted = 1 });
        foreach (var _ in Enumerable.Range(0, 2)) await World.LogAsync(await World.ItemAsync());
        await ActAsAsync(Role.Leader, Sample.Township);
        Services.GetRequiredService<NavigationManager>().NavigateTo($"/cases?unit={Sample.Village.Code}&own=true&measure=Received&sort=Due&ascending=true");

        var page = Render<LedgerPage>();
        page.WaitForElement(".ledger");

        Assert.Contains("只能按本表自身的日期排列；不超过 1 件", page.Markup, StringComparison.Ordinal);
        Assert.Equal("descending", page.Find(".ledger th[aria-sort]").GetAttribute("aria-sort"));
        Assert.Equal(2, page.FindAll(".ledger tbody tr").Count);
    }
}
