using Bunit;
using GovConsole.Access;
using GovConsole.Cases.Flow;
using GovConsole.Tests.Support;
using GovConsole.Web.Cases.Dossier;

namespace GovConsole.Tests.Web.Cases.Terms;

public sealed class TermsPanelTests : PageTest
{
    [Fact]
    public async Task Two_procedures_that_overlap_are_shown_counted_once_and_explained_day_by_day()
    {
        var page = await OpenAsync(async (number, approver) =>
        {
            await SuspendAsync(number, approver, PauseKind.ExpertReview, 2);
            World.Clock.Advance(TimeSpan.FromDays(1));
            await SuspendAsync(number, approver, PauseKind.OnSiteCheck, 5);
            World.Clock.Advance(TimeSpan.FromDays(2));
        });

        Assert.Contains("计时暂停", page.Find(".clock-words").TextContent);
        Assert.Equal(2, page.FindAll(".procedure-list li").Count);
        Assert.Contains("超过告知期限 1 个工作日", page.Find(".procedure-list li .pill").TextContent);
        Assert.Contains("特别程序超过告知期限，应于 2026-03-11 前结束", page.Find(".case-head").TextContent);
        Assert.Equal(["Conclude"], page.FindAll(".action-bar > [data-action]").Select(button => button.GetAttribute("data-action")));

        await page.Find("[data-action=Conclude]").ClickAsync(new());
        page.WaitForElement("#pause-kind", Patience);
        Assert.Equal(["ExpertReview", "OnSiteCheck"], page.FindAll("#pause-kind option[value]").Select(option => option.GetAttribute("value")).Where(kind => kind != ""));
        page.Find("#pause-kind").Change("ExpertReview");
        page.Find("#outcome").Change("评审通过");
        await page.Find(".action-panel form").SubmitAsync();
        World.Clock.Advance(TimeSpan.FromDays(1));
        await page.WaitForElement("[data-action=Resume]", Patience).ClickAsync(new());
        page.WaitForElement("#outcome", Patience);
        page.Find("#outcome").Change("核查符合要求");
        await page.Find(".action-panel form").SubmitAsync();
        page.WaitForState(() => page.FindAll(".action-panel form").Count == 0, Patience);

        var days = page.FindAll("[data-limit=Promised] tbody tr").Select(row => string.Join(' ', row.QuerySelectorAll("td").Skip(2).Select(cell => cell.TextContent.Trim()))).ToList();
        Assert.Equal(
        [
            "– 特别程序（专家评审），不计", "– 特别程序（专家评审、现场核查），不计", "– 特别程序（专家评审、现场核查），不计", "– 特别程序（现场核查），不计",
            "– 周末", "– 周末", "1 工作日", "2 工作日", "3 工作日",
        ], days);
        Assert.Contains("2026-03-18", page.Find("[data-limit=Promised] .due-day").TextContent);
        Assert.Equal(20, page.FindAll("[data-limit=Statutory] tbody tr").Count(row => !row.ClassList.Contains("uncounted")));
        Assert.Contains("专家评审", page.Find(".procedure-list").TextContent);
    }

    [Fact]
    public async Task Who_is_late_in_which_step_is_shown()
    {
        var page = await OpenAsync(async (_, _) =>
        {
            World.Clock.Advance(TimeSpan.FromDays(3));
            await Task.CompletedTask;
        }, days: 1);

        Assert.Contains("超时 2 个工作日", page.Find("[data-step=Review]").TextContent);
        Assert.Contains("Approver@八所镇", page.Find("[data-step=Review]").TextContent);
        Assert.Contains("“审查”环节超时 2 个工作日", page.Find(".case-head").TextContent);
    }

    [Fact]
    public async Task A_recount_is_a_line_in_words()
    {
        var page = await OpenAsync(async (_, _) =>
        {
            await new GovConsole.Workdays.SetLocalHoliday(World.Db, World.Calendars, World.Clock).RunAsync(
                new() { Unit = Sample.City.Path, Date = Sample.Monday.AddDays(2), Name = "三月三", Notice = "放假通知" },
                await World.ActorAsync(Role.UnitAdministrator, Sample.City), Ct);
            await new GovConsole.Tests.Core.Cases.Terms.TermsDesk(World).RunAsync(Ct, nightly: false);
        });

        Assert.Contains("承诺到期：2026-03-12 → 2026-03-13", page.FindAll(".history-note").Select(note => note.TextContent));
        Assert.Contains("三月三", page.Find("[data-limit=Promised] tr.uncounted").TextContent);
    }

    private async Task<IRenderedComponent<CasePage>> OpenAsync(Func<string, Actor, Task> live, int? days = null)
    {
        var version = Sample.Version();
        if (days is { } limit) version.Steps.Add(new() { Name = "审查", Duty = "经办人", LimitDays = limit });
        var number = await World.LogAsync(await World.ItemAsync(version));
        var approver = await ActAsAsync(Role.Approver, Sample.Township);
        await World.AdvanceAsync(number, CaseAction.Accept, approver);
        await World.AdvanceAsync(number, CaseAction.Assign, approver);
        await live(number, approver);
        return Render<CasePage>(page => page.Add(x => x.Number, number));
    }

    private Task SuspendAsync(string number, Actor approver, PauseKind kind, int days) => World.AdvanceAsync(number, CaseAction.Suspend, approver, input =>
        (input.PauseKind, input.Reason, input.Days, input.ApprovedBy) = (kind, "法定程序", days, "陈主任"));
}
