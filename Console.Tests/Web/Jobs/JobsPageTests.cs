using Bunit;
using GovConsole.Access;
using GovConsole.Jobs;
using GovConsole.Tests.Core.Jobs;
using GovConsole.Tests.Support;
using GovConsole.Web.Jobs;
using GovConsole.Web.Shared.Jobs;

namespace GovConsole.Tests.Web.Jobs;

public sealed class JobsPageTests : PageTest
{
    [Fact]
    public async Task Without_a_job_it_says_what_will_stand_here()
    {
        await ActAsAsync(Role.WindowClerk, Sample.Township);

        Assert.Contains("还没有任务", Render<JobsPage>().Markup);
    }

    [Fact]
    public async Task A_job_is_followed_to_its_end_without_a_hand_being_moved()
    {
        var clerk = await ActAsAsync(Role.WindowClerk, Sample.Township);
        var shop = new Shop(World) { Work = (_, _) => Task.FromResult(new JobResult("Job.Forgotten", 1200) { Url = "/cases" }) };
        await shop.QueueAsync(clerk);
        var page = Render<JobsPage>();
        Assert.Equal("排队中", page.Find(".pill").TextContent);

        await shop.Runner().RunDueAsync(Ct);
        World.Clock.Advance(Following.Interval);

        page.WaitForAssertion(() => Assert.Equal("已完成", page.Find(".pill").TextContent));
        Assert.Equal("已清理 1,200 条记录", page.Find(".job-message").TextContent);
        Assert.Equal("/cases", page.Find(".job a").GetAttribute("href"));
        Assert.Empty(page.FindAll("button"));
    }

    [Fact]
    public async Task A_running_job_shows_how_far_it_is_and_can_be_cancelled()
    {
        var clerk = await ActAsAsync(Role.WindowClerk, Sample.Township);
        var shop = new Shop(World);
        await shop.QueueAsync(clerk);
        var run = new JobRun(World.Db, World.Clock, (await shop.Taker().RunAsync(Ct))!);
        await run.ReportAsync(600, 1200, Ct);
        var page = Render<JobsPage>();
        Assert.Equal(("50", "600 / 1,200"), (page.Find("progress").GetAttribute("value"), page.Find(".job-count").TextContent));

        await page.Find("button").ClickAsync();

        Assert.Equal("已取消", page.Find(".pill").TextContent);
    }

    [Fact]
    public async Task The_page_that_asked_is_told_when_its_job_has_ended()
    {
        var clerk = await ActAsAsync(Role.WindowClerk, Sample.Township);
        var shop = new Shop(World) { Work = (_, _) => throw new GovConsole.Kernel.RuleException("Workdays.YearNotMaintained", null, 2028) };
        var id = await shop.QueueAsync(clerk);
        Job? ended = null;
        var page = Render<JobProgress>(with => with.Add(x => x.Id, id).Add(x => x.OnEnded, job => ended = job));
        Assert.Equal("/jobs", page.Find(".hint a").GetAttribute("href"));

        await shop.Runner().RunDueAsync(Ct);
        World.Clock.Advance(Following.Interval);

        page.WaitForAssertion(() => Assert.Equal(JobState.Failed, ended?.State));
        Assert.Contains("2028年日历未维护", page.Markup);
    }
}
