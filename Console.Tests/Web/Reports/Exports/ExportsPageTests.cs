using Bunit;
using GovConsole.Access;
using GovConsole.Cases.Flow;
using GovConsole.Jobs;
using GovConsole.Reports.Ledgers;
using GovConsole.Reports.Ledgers.Exports;
using GovConsole.Tests.Support;
using GovConsole.Web.Notes;
using GovConsole.Web.Reports.Exports;
using GovConsole.Web.Shared.Jobs;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GovConsole.Tests.Web.Reports.Exports;

public sealed class ExportsPageTests : PageTest
{
    private Actor leader = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        var item = await World.ItemAsync();
        for (var i = 0; i < 3; i++) await World.LogAsync(item);
        leader = await ActAsAsync(Role.Leader, Sample.City);
    }

    [Fact]
    public void Without_an_export_it_says_where_to_begin()
    {
        var page = Render<ExportsPage>();

        Assert.Contains("还没有导出", page.Markup, StringComparison.Ordinal);
        Assert.Contains("/cases", page.FindAll(".state a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task The_form_keeps_the_filter_asks_for_format_and_columns_and_leads_to_the_list()
    {
        var navigation = Services.GetRequiredService<NavigationManager>();
        navigation.NavigateTo("/exports/new?status=Received&unit=469007100&nonsense=1");
        var page = Render<NewExportPage>();
        Assert.Equal("共 3 件", page.Find("h2").TextContent);
        Assert.Contains("东方市八所镇", page.Markup, StringComparison.Ordinal);
        Assert.Contains("状态“已收件”", page.Markup, StringComparison.Ordinal);
        Assert.Contains("已忽略：nonsense", page.Markup, StringComparison.Ordinal);
        Assert.Equal("/cases?unit=469007100&status=Received", page.Find(".card a").GetAttribute("href"));

        for (var i = 0; i < Enum.GetValues<LedgerColumn>().Length; i++) await page.FindAll(".export-columns input")[i].ChangeAsync(false);
        await page.Find("form").SubmitAsync();
        page.WaitForAssertion(() => Assert.Equal("请至少选择一列。", page.Find(".field-error").TextContent), Patience);

        await page.FindAll(".export-columns input")[2].ChangeAsync(true);
        await page.FindAll(".export-format input")[1].ChangeAsync("Csv");
        await page.Find("form").SubmitAsync();
        page.WaitForAssertion(() => Assert.EndsWith("/exports", navigation.Uri, StringComparison.Ordinal), Patience);
        var file = Assert.Single(await World.Db.AllAsync<LedgerFile>());
        Assert.Equal((LedgerFormat.Csv, "Applicant", CaseStatus.Received, "469007100"), (file.Format, file.Columns, file.ToldFilter.Status, file.ToldFilter.Unit));
        Assert.Equal("Applicant", await new Preferences(World.Db).FindAsync(leader, "export.columns", Ct));
    }

    [Fact]
    public async Task A_file_is_followed_until_it_can_be_downloaded_and_the_bell_tells_of_it()
    {
        var id = await AskAsync();
        var page = Render<ExportsPage>();
        Assert.Equal("排队中", page.Find(".pill").TextContent);
        Assert.Empty(page.FindAll("a[download]"));

        await Services.GetRequiredService<JobRunner>().RunDueAsync(Ct);
        World.Clock.Advance(Following.Interval);

        page.WaitForAssertion(() => Assert.Equal("可下载", page.Find(".pill").TextContent), Patience);
        Assert.Equal($"/exports/{id}/file", page.Find("a[download]").GetAttribute("href"));
        Assert.Contains("2026-03-16 10:00", page.Markup, StringComparison.Ordinal);
        Assert.Contains("有 1 份导出可以下载", Render<AttentionPage>().Markup, StringComparison.Ordinal);

        await page.Find("td button").ClickAsync();
        page.WaitForAssertion(() => Assert.Contains("还没有导出", page.Markup, StringComparison.Ordinal), Patience);
    }

    [Fact]
    public async Task What_is_being_written_shows_how_far_it_is_and_can_be_cancelled()
    {
        await AskAsync();
        var job = (await Services.GetRequiredService<TakeJob>().RunAsync(Ct))!;
        await new JobRun(World.Db, World.Clock, job).ReportAsync(1, 3, Ct);
        var page = Render<ExportsPage>();
        Assert.Equal("1 / 3", page.Find(".job-count").TextContent);

        await page.Find("td button").ClickAsync();
        page.WaitForAssertion(() => Assert.Equal("已取消", page.Find(".pill").TextContent), Patience);
    }

    [Fact]
    public async Task One_that_failed_says_why_and_one_that_expired_is_offered_no_more()
    {
        await AskAsync();
        await Services.GetRequiredService<JobRunner>().RunDueAsync(Ct);
        await AskAsync();
        await using (var db = World.Db.CreateDbContext())
            await db.Jobs.Where(x => x.State == JobState.Queued && x.Kind == WriteLedgerFile.Kind).ExecuteUpdateAsync(row => row
                .SetProperty(x => x.State, JobState.Failed).SetProperty(x => x.MessageCode, "Export.NotWritten").SetProperty(x => x.MessageArgs, "[]"), Ct);
        World.Clock.Advance(TimeSpan.FromDays(LedgerFile.KeptDays));

        var page = Render<ExportsPage>();
        Assert.Equal(["未完成", "已过期"], page.FindAll(".pill").Select(pill => pill.TextContent));
        Assert.Contains("磁盘已满", page.Find(".job-message").TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("a[download]"));
    }

    private Task<Guid> AskAsync() => Services.GetRequiredService<AskLedgerFile>().RunAsync(new(new(), LedgerFormat.Xlsx, [LedgerColumn.Number], "zh-Hans"), leader, Ct);
}
