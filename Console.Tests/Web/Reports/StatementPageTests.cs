using Bunit;
using GovConsole.Access;
using GovConsole.Reports.Statements;
using GovConsole.Tests.Support;
using GovConsole.Web.Reports;
using GovConsole.Web.Reports.Statements;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace GovConsole.Tests.Web.Reports;

public sealed class StatementPageTests : PageTest
{
    [Fact]
    public async Task The_numbers_lead_to_their_lists_and_the_files_are_plain_links()
    {
        await World.LogAsync(await World.ItemAsync());
        await ActAsAsync(Role.Leader, Sample.City);
        var page = Show("Workload");

        Assert.Equal("东方市收件办结待办统计表", page.Find("h1").TextContent);
        Assert.Contains("/cases?measure=Received&from=2026-03-01&to=2026-03-31&unit=469007100", page.FindAll("tbody a").Select(link => link.GetAttribute("href")));
        Assert.Contains("/cases?inHandOn=2026-03-31&unit=469007&own=true", page.FindAll("tbody a").Select(link => link.GetAttribute("href")));
        Assert.Equal(
            ["/reports/statements/Workload/form.xlsx?kind=Monthly&on=2026-03-09", "/reports/statements/Workload/form.pdf?kind=Monthly&on=2026-03-09"],
            page.FindAll("a[download]").Select(link => link.GetAttribute("href")));
        page.Find("#report-kind").Change("Yearly");
        Assert.EndsWith("/reports/statements/Workload?kind=Yearly&on=2026-03-09", Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_card_leads_to_the_ledger_of_this_card()
    {
        await ActAsAsync(Role.Leader, Sample.City);

        Assert.Contains("/cases?unit=469007100&card=Red", Show("cards").FindAll("tbody a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task The_centre_offers_the_statements_that_one_may_see()
    {
        await ActAsAsync(Role.Leader, Sample.City);

        Assert.Equal(
            Enum.GetValues<StatementKind>().Select(StatementRoutes.Of), Render<ReportsPage>().FindAll("section[aria-labelledby=statements] a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task A_statement_that_there_is_not_is_not_found()
    {
        await ActAsAsync(Role.Leader, Sample.City);
        var lost = false;
        Services.GetRequiredService<NavigationManager>().OnNotFound += (_, _) => lost = true;
        Show("Everything");

        Assert.True(lost);
    }

    private IRenderedComponent<StatementPage> Show(string name) => Render<StatementPage>(page => page.Add(x => x.Statement, name));
}
