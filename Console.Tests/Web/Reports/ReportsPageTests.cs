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
    public async Task The_centre_offers_every_kind_of_bulletin_and_the_village_forms()
    {
        await ActAsAsync(Role.Leader, Sample.City);
        var page = Render<ReportsPage>();

        Assert.Equal(["日报", "周报", "月通报", "季度通报", "年报"], page.FindAll("section[aria-labelledby=bulletins] a").Select(link => link.TextContent));
        Assert.Contains("/points/six-ones", page.FindAll("section[aria-labelledby=villages] a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task A_bulletin_is_a_page_whose_numbers_lead_to_their_lists_and_whose_files_are_plain_links()
    {
        await World.LogAsync(await World.ItemAsync());
        await ActAsAsync(Role.Leader, Sample.City);
        Go("/reports/bulletin?on=2026-03-09");
        var page = Render<BulletinPage>();

        Assert.Equal("东方市政务服务运行情况月通报", page.Find("h1").TextContent);
        Assert.Contains("共收件1件", page.Find(".report-saying").TextContent, StringComparison.Ordinal);
        Assert.Contains("/cases?measure=Received&from=2026-03-01&to=2026-03-31&unit=469007100", page.FindAll("tbody a").Select(link => link.GetAttribute("href")));
        Assert.Equal(
            ["/reports/bulletin.xlsx?kind=Monthly&on=2026-03-09", "/reports/bulletin.pdf?kind=Monthly&on=2026-03-09", "/cases/ledger.xlsx?from=2026-03-01&to=2026-03-31&unit=469007"],
            page.FindAll("a[download]").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task Another_unit_another_kind_and_another_period_are_other_addresses()
    {
        await ActAsAsync(Role.Leader, Sample.City);
        Go("/reports/bulletin?kind=Weekly&on=2026-03-04");
        var page = Render<BulletinPage>();

        Assert.Equal(["/reports/bulletin?kind=Weekly&on=2026-02-23", "/reports/bulletin?kind=Weekly&on=2026-03-09"], page.FindAll(".period-now a").Select(link => link.GetAttribute("href")));
        page.Find("#report-unit").Change(Sample.Township.Code);
        Assert.EndsWith("/reports/bulletin?kind=Weekly&unit=469007100&on=2026-03-04", Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal);
        Go("/reports/bulletin?kind=Weekly&on=2026-03-04");
        Render<BulletinPage>().Find("#report-kind").Change("Yearly");
        Assert.Contains("/reports/bulletin?kind=Yearly", Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?kind=Hourly&on=yesterday", "2026年3月（截至3月9日）")]
    [InlineData("?kind=Daily&on=2027-01-01", "2026年3月9日")]
    [InlineData("?kind=Quarterly&on=2025-12-31", "2025年第4季度")]
    public async Task What_makes_no_sense_in_the_address_is_as_if_it_were_not_said(string query, string days)
    {
        await ActAsAsync(Role.Leader, Sample.City);
        Go($"/reports/bulletin{query}");

        Assert.Equal(days, Render<BulletinPage>().Find(".period-now strong").TextContent);
    }

    [Fact]
    public async Task A_unit_outside_is_refused()
    {
        await ActAsAsync(Role.Leader, Sample.City);
        Go("/reports/bulletin?unit=469002");

        Assert.Throws<RuleException>(() => Render<BulletinPage>());
    }

    private void Go(string address) => Services.GetRequiredService<NavigationManager>().NavigateTo(address);
}
