using Bunit;
using GovConsole.Access;
using GovConsole.Cases.Recount;
using GovConsole.Jobs;
using GovConsole.Tests.Support;
using GovConsole.Web.Cases.Recount;
using GovConsole.Web.Shared.Jobs;
using Microsoft.Extensions.Logging.Abstractions;

namespace GovConsole.Tests.Web.Cases.Recount;

public sealed class RecountPageTests : PageTest
{
    [Fact]
    public async Task An_operator_has_the_figures_proved_and_reads_what_came_of_it()
    {
        await World.LogAsync(await World.ItemAsync());
        await World.SettleTallies.RunAsync(Ct);
        await ActAsAsync(Role.Operator, Sample.Province);
        var page = Render<RecountPage>();
        Assert.Contains("还没有核对过", page.Markup);

        await page.Find("button").ClickAsync(new());
        Assert.True(page.Find("button").HasAttribute("disabled"));
        var job = (await new TakeJob(World.Db, [new(RecountTallies.Kind, typeof(RecountTallies))], new("here", 1), World.Clock).RunAsync(Ct))!;
        var run = new JobRun(World.Db, World.Clock, job);
        var compare = new CompareTallies(World.Db, World.Trees);
        await run.EndAsync(JobState.Done, await new RecountTallies(World.Db, compare, World.Clock, NullLogger<RecountTallies>.Instance).RunAsync(run, Ct));
        World.Clock.Advance(Following.Interval);

        var units = (await compare.UnitsAsync(Ct)).Count;
        page.WaitForAssertion(() => Assert.Equal($"已核对 {units:N0} 个单位，统计与台账一致", page.Find(".job-message").TextContent));
        Assert.False(page.Find("button").HasAttribute("disabled"));
    }
}
