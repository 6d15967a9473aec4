using Bunit;
using GovConsole.Access;
using GovConsole.Reports.Saved;
using GovConsole.Tests.Support;
using GovConsole.Web.Reports;
using GovConsole.Web.Reports.Statements;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace GovConsole.Tests.Web.Reports;

public sealed class SavedPageTests : PageTest
{
    [Fact]
    public async Task What_is_looked_at_is_kept_under_a_name_and_taken_off_again()
    {
        await ActAsAsync(Role.UnitAdministrator, Sample.City);
        Services.GetRequiredService<NavigationManager>().NavigateTo("/reports/bulletin?kind=Weekly&unit=469007100");
        var page = Render<BulletinPage>();
        page.Find(".save-send").Click();
        page.WaitForAssertion(() => Assert.Contains("请填写名称", page.Find(".save-report .field-error").TextContent, StringComparison.Ordinal), Patience);
        page.Find("#save-name").Change("八所镇周报");
        page.Find("#save-scheduled").Change(true);
        page.Find(".save-send").Click();
        page.WaitForAssertion(() => Assert.Contains("已存为“八所镇周报”", page.Find(".save-report [role=status]").TextContent, StringComparison.Ordinal), Patience);

        var centre = Render<ReportsPage>();
        Assert.Equal("/reports/bulletin?kind=Weekly&unit=469007100", centre.Find(".saved-reports a").GetAttribute("href"));
        Assert.Contains("自动起草", centre.Find(".saved-reports").TextContent, StringComparison.Ordinal);
        centre.Find(".saved-drop").Click();
        centre.WaitForAssertion(() => Assert.Empty(centre.FindAll(".saved-reports")), Patience);
        Assert.Empty(await World.Db.AllAsync<SavedReport>());
    }

    [Fact]
    public async Task A_statement_is_kept_with_its_unit_and_span_and_offers_no_drafting()
    {
        await ActAsAsync(Role.UnitAdministrator, Sample.City);
        Services.GetRequiredService<NavigationManager>().NavigateTo("/reports/statements/Workload?kind=Quarterly&unit=469007100");
        var page = Render<StatementPage>(parameters => parameters.Add(one => one.Statement, "Workload"));
        Assert.Empty(page.FindAll("#save-scheduled"));
        page.Find("#save-name").Change("八所镇季度");
        page.Find(".save-send").Click();
        page.WaitForAssertion(() => Assert.Contains("已存为“八所镇季度”", page.Find(".save-report [role=status]").TextContent, StringComparison.Ordinal), Patience);

        var centre = Render<ReportsPage>();
        Assert.Equal("/reports/statements/Workload?kind=Quarterly&unit=469007100", centre.Find(".saved-reports a").GetAttribute("href"));
        Assert.Contains("收件办结待办统计表（季度）", centre.Find(".saved-reports").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_may_not_keep_reports_opens_those_of_the_unit_and_takes_none_off()
    {
        var admin = await World.ActorAsync(Role.UnitAdministrator, Sample.City);
        await Services.GetRequiredService<SaveReport>().RunAsync(new() { Name = "全市月报", About = Sample.City.Code }, admin, Ct);
        await ActAsAsync(Role.Leader, Sample.City);

        var centre = Render<ReportsPage>();
        Assert.Equal("全市月报", centre.Find(".saved-reports a").TextContent);
        Assert.Empty(centre.FindAll(".saved-drop"));
        Assert.Empty(Render<BulletinPage>().FindAll(".save-report"));
    }
}
