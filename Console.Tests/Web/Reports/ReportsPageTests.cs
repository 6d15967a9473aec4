using Bunit;
using GovConsole.Access;
using GovConsole.Kernel;
using GovConsole.Tests.Support;
using GovConsole.Web.Reports;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace GovConsole.Tests.Web.Reports;

public sealed class ReportsPageTests : PageTest
{
    [Fact]
    public async Task The_page_shows_the_month_and_offers_its_files_as_plain_links()
    {
        await World.LogAsync(await World.ItemAsync());
        await ActAsAsync(Role.Leader, Sample.City);
        var page = Render<ReportsPage>();

        page.WaitForElement(".figures");
        Assert.Contains("东方市 · 2026年3月", page.Find("#bulletin").TextContent, StringComparison.Ordinal);
        Assert.Equal("1", page.Find(".figure-value").TextContent);
        Assert.Equal(
            ["/reports/bulletin.pdf?unit=469007&month=2026-03", "/reports/bulletin.xlsx?unit=469007&month=2026-03", "/cases/ledger.xlsx?from=2026-03-01&to=2026-03-31&unit=469007"],
            page.FindAll("a[download]").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task Another_unit_is_another_address()
    {
        await ActAsAsync(Role.Leader, Sample.City);
        var page = Render<ReportsPage>();
        page.WaitForElement("#report-unit").Change(Sample.Township.Code);

        Assert.EndsWith("/reports?unit=469007100&month=2026-03", Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal);
        Assert.Equal(3, page.FindAll("#report-unit option").Count(option => option.TextContent.StartsWith('　')));
    }

    [Fact]
    public async Task A_unit_outside_is_refused()
    {
        await ActAsAsync(Role.Leader, Sample.City);
        Services.GetRequiredService<NavigationManager>().NavigateTo("/reports?unit=469002");

        Assert.Throws<RuleException>(() => Render<ReportsPage>());
    }
}
