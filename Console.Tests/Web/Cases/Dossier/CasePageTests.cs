using Bunit;
using GovConsole.Access;
using GovConsole.Audit;
using GovConsole.Cases;
using GovConsole.Cases.Flow;
using GovConsole.Organisation;
using GovConsole.Tests.Support;
using GovConsole.Web.Cases.Dossier;

namespace GovConsole.Tests.Web.Cases.Dossier;

public sealed class CasePageTests : PageTest
{
    public static TheoryData<Role, string, string> Steps => new()
    {
        { Role.VillageAgent, Sample.Village.Code, "Withdraw RecordVisit" },
        { Role.WindowClerk, Sample.Township.Code, "Accept ReturnDown NotifyDefects RefuseAcceptance Withdraw RecordVisit" },
        { Role.Approver, Sample.Township.Code, "Accept ReturnDown NotifyDefects RefuseAcceptance" },
        { Role.Supervisor, Sample.City.Code, "Void" },
        { Role.Leader, Sample.City.Code, "" },
        { Role.UnitAdministrator, Sample.Township.Code, "" },
    };

    [Theory, MemberData(nameof(Steps))]
    public async Task Each_role_is_offered_its_own_steps(Role role, string unit, string steps)
    {
        var page = await OpenAsync(role, Sample.Units.Single(one => one.Code == unit));

        Assert.Equal(steps.Split(' ', StringSplitOptions.RemoveEmptyEntries), page.FindAll("[data-action]").Select(button => button.GetAttribute("data-action")));
    }

    [Fact]
    public async Task What_is_next_and_for_whom_is_one_sentence()
    {
        var page = await OpenAsync(Role.WindowClerk, Sample.Township);
        var told = () => string.Join(' ', page.Find(".case-next").TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal("待您办理下一步：东方市八所镇 受理（2026-03-16 前须受理或一次性告知补正，逾期视为受理）", told());
        await TakeAsync(page, "Accept");

        Assert.Equal("下一步：东方市八所镇 承办（还剩 3 个工作日）", told());
        Assert.Contains("已用 0 个工作日，还剩 3 个工作日", page.Find(".clock-words").TextContent);
        Assert.Contains("已完成：受理", Toasts);
        Assert.Empty(page.FindAll(".action-panel"));
    }

    [Fact]
    public async Task Why_it_is_due_that_day_is_told_day_by_day()
    {
        var page = await OpenAsync(Role.WindowClerk, Sample.Township);
        await TakeAsync(page, "Accept");

        Assert.Equal(["1", "2", "3"], page.FindAll("details.more .grid .num:not(th)").Take(3).Select(cell => cell.TextContent));
        Assert.Contains("2026-03-12", page.Find(".due-day").TextContent);
    }

    [Fact]
    public async Task What_a_step_lacks_is_told_beside_its_field()
    {
        var page = await OpenAsync(Role.WindowClerk, Sample.Township);

        await TakeAsync(page, "RefuseAcceptance");

        Assert.Contains("请填写原因", page.Find(".field-error").TextContent);
        page.Find("#reason").Change("不属于本机关职权");
        await page.Find(".action-panel form").SubmitAsync();
        Assert.Equal(CaseStatus.NotAccepted, Assert.Single(await World.Db.AllAsync<Case>()).Status);
        Assert.Contains("本件已了结", page.Find(".case-next").TextContent);
    }

    [Fact]
    public async Task A_case_that_moved_on_is_told_and_what_was_typed_stays()
    {
        var page = await OpenAsync(Role.WindowClerk, Sample.Township);
        await page.Find("[data-action=NotifyDefects]").ClickAsync(new());
        page.WaitForElement(".action-panel form", Patience);
        page.Find(".defect-rows label:nth-of-type(2) input").Change("缺结婚证复印件");
        var number = Assert.Single(await World.Db.AllAsync<Case>()).Number;
        await World.AdvanceAsync(number, CaseAction.Accept, await World.ActorAsync(Role.Approver, Sample.Township));

        await page.Find(".action-panel form").SubmitAsync();
        Assert.Contains("已由他人办理", page.Find(".action-panel .alert").TextContent);
        await page.Find(".action-panel .alert button").ClickAsync(new());

        Assert.Contains("本件现在是“已受理”", page.Find(".action-panel .alert").TextContent);
        Assert.Equal("缺结婚证复印件", page.Find(".defect-rows label:nth-of-type(2) input").GetAttribute("value"));
        Assert.Equal(2, (await World.Db.AllAsync<CaseEvent>()).Count);
    }

    [Fact]
    public async Task Pressing_twice_takes_one_step()
    {
        var page = await OpenAsync(Role.WindowClerk, Sample.Township);
        await page.Find("[data-action=Accept]").ClickAsync(new());
        page.WaitForElement(".action-panel form", Patience);

        await page.Find(".action-panel form").SubmitAsync();

        // The second press finds neither panel nor step.
        Assert.Empty(page.FindAll(".action-panel, [data-action=Accept]"));
        Assert.Equal(2, (await World.Db.AllAsync<CaseEvent>()).Count);
    }

    [Fact]
    public async Task Numbers_are_shown_for_a_minute_to_who_says_why_and_the_asking_is_recorded()
    {
        var page = await OpenAsync(Role.WindowClerk, Sample.Township);
        Assert.DoesNotContain(Sample.IdentityNumber, page.Markup);
        await page.FindAll("button").Single(button => button.TextContent == "查看完整号码").ClickAsync(new());
        page.Find("#reveal-reason").Change("核对证件");

        await page.Find("section.card form").SubmitAsync();

        Assert.Contains(Sample.IdentityNumber, page.Markup);
        var line = Assert.Single(await World.Db.AllAsync<AuditEntry>(), entry => entry.Deed == "Audit.ApplicantRevealed");
        Assert.Equal("核对证件", line.Note);
        World.Clock.Advance(TimeSpan.FromSeconds(61));
        page.WaitForState(() => !page.Markup.Contains(Sample.IdentityNumber, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_numbers_of_one_case_are_not_shown_on_the_next()
    {
        var next = await World.LogAsync(await World.ItemAsync());
        var page = await OpenAsync(Role.WindowClerk, Sample.Township);
        await page.FindAll("button").Single(button => button.TextContent == "查看完整号码").ClickAsync(new());
        page.Find("#reveal-reason").Change("核对证件");
        await page.Find("section.card form").SubmitAsync();
        Assert.Contains(Sample.IdentityNumber, page.Markup);

        page.Render(parameters => parameters.Add(x => x.Number, next));

        page.WaitForAssertion(() => Assert.Contains(next, page.Markup, StringComparison.Ordinal), Patience);
        Assert.DoesNotContain(Sample.IdentityNumber, page.Markup);
    }

    [Fact]
    public async Task An_agent_cannot_ask_for_the_whole_numbers()
    {
        var page = await OpenAsync(Role.VillageAgent, Sample.Village);

        Assert.DoesNotContain("查看完整号码", page.Markup);
    }

    [Theory]
    [InlineData("469007100200-2026-00001")]
    [InlineData("469007100200-2026-09999")]
    public async Task A_foreign_case_and_one_that_is_not_there_look_alike(string number)
    {
        await World.LogAsync(await World.ItemAsync());
        await ActAsAsync(Role.WindowClerk, Sample.OtherTownship);

        var page = Render<CasePage>(page => page.Add(x => x.Number, number));

        Assert.Empty(page.FindAll("h1"));
        Assert.DoesNotContain("符小妹", page.Markup);
    }

    private async Task<IRenderedComponent<CasePage>> OpenAsync(Role role, Unit unit)
    {
        var number = await World.LogAsync(await World.ItemAsync());
        await ActAsAsync(role, unit);
        return Render<CasePage>(page => page.Add(x => x.Number, number));
    }

    private static async Task TakeAsync(IRenderedComponent<CasePage> page, string action)
    {
        await page.Find($"[data-action={action}]").ClickAsync(new());
        page.WaitForElement(".action-panel form", Patience);
        await page.Find(".action-panel form").SubmitAsync();
    }
}
