using GovConsole.Access;
using GovConsole.Cases;
using GovConsole.Cases.Flow;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Statistics;
using GovConsole.Tests.Support;
using GovConsole.Workdays;
using Microsoft.Playwright;

namespace GovConsole.Tests.Journeys;

/// <summary>A case that stood still for two reasons at once over the Spring Festival is taken up again in a real browser.</summary>
[Collection(nameof(DemoServer))]
public sealed class TermsJourneyTests(DemoServer server)
{
    private const string Number = "469007100200-2026-90001";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_case_suspended_twice_over_a_holiday_is_resumed_and_tells_every_day()
    {
        await StoreAsync();
        var page = await Browser.OpenAsync(server);
        page.SetDefaultTimeout(Browser.Patience);
        await page.SignInAsync("township-approver");

        await TakeAsync(page, "Conclude", "ExpertReview");
        await Assertions.Expect(page.Locator(".clock-words")).ToContainTextAsync("计时暂停");
        await TakeAsync(page, "Resume");
        await Assertions.Expect(page.Locator(".clock-words")).Not.ToContainTextAsync("计时暂停");
        await Assertions.Expect(page.Locator(".procedure-list li")).ToHaveCountAsync(2);

        await page.ClickAsync("[data-limit=Promised] summary");
        await ExpectDayAsync(page, "2026-02-10", "工作日");
        await ExpectDayAsync(page, "2026-02-12", "特别程序（专家评审），不计");
        await ExpectDayAsync(page, "2026-02-14", "特别程序（专家评审、现场核查），不计");
        await ExpectDayAsync(page, "2026-02-17", "春节");
        await ExpectDayAsync(page, "2026-03-07", "周末");
        // Five days were used before the clock stopped; the other five follow the Monday of today.
        await Assertions.Expect(page.Locator("[data-limit=Promised] .due-day")).ToContainTextAsync("2026-03-16");
        await Assertions.Expect(page.Locator("[data-limit=Statutory]")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_demo_shows_a_case_with_two_procedures_and_one_accepted_by_silence()
    {
        var lines = await server.Db.AllAsync<CaseEvent>();
        var procedures = await server.Db.AllAsync<Suspension>();

        Assert.Contains(lines, line => line.Action is CaseAction.DeemAccepted && line.ById is null);
        Assert.Contains(procedures.GroupBy(one => one.CaseId), same => same.Count() == 2 && same.Max(one => one.StartedOn) < same.Min(one => one.EndedOn));
    }

    private static Task ExpectDayAsync(IPage page, string day, string reason) =>
        Assertions.Expect(page.Locator($"[data-limit=Promised] tr:has-text('{day}')")).ToContainTextAsync(reason);

    private static async Task TakeAsync(IPage page, string action, string? kind = null)
    {
        await page.GotoAsync($"/cases/{Number}");
        await page.ClickAsync($"[data-action={action}]");
        if (kind is not null) await page.SelectOptionAsync("#pause-kind", kind);
        await page.FillAsync("#outcome", "符合要求");
        await page.ClickAsync(".action-panel button[type=submit]");
        await Assertions.Expect(page.Locator(".action-panel")).ToHaveCountAsync(0);
    }

    // What lies weeks back happened by the same rules, on days that the clock of the journey has behind it.
    private async Task StoreAsync()
    {
        var version = Sample.Version("农村宅基地审批", promised: 10);
        version.Steps.Add(new() { Name = "审查", Duty = "经办人", LimitDays = 8 });
        var item = Sample.Item(version);
        await server.Db.StoreAsync(item);
        var account = (await server.Db.AllAsync<Account>()).Single(each => each.UserName == "township-approver");
        var approver = (await server.Get<FindActor>().RunAsync(account.Id, null, Ct))!;
        var calendar = await server.Get<Calendars>().InAsync(Sample.Village.Path, Ct);

        var at = At("2026-02-04");
        var subject = Case.Receive(
            Sample.Intake(Sample.Input(item), version) with { Now = at, Calendar = calendar }, Number, Sample.Applicant(), approver.AccountId, "代办员");
        Do(CaseAction.Accept, "2026-02-04");
        Do(CaseAction.Assign, "2026-02-05");
        Do(CaseAction.Suspend, "2026-02-11", PauseKind.ExpertReview);
        Do(CaseAction.Suspend, "2026-02-13", PauseKind.OnSiteCheck);
        await server.Db.WriteAsync(async db =>
        {
            db.Cases.Add(subject);
            await db.SaveChangesAsync(Ct);
            await db.FoldAsync([CaseCounts.Fact(subject, CaseCounts.Of(subject))], Ct);
        }, Ct);

        void Do(CaseAction action, string day, PauseKind? kind = null) =>
            subject.Take(Deeds.Of(action, At(day), calendar) with { ById = approver.AccountId, By = approver.Name, PauseKind = kind }, At(day));
    }

    private static DateTime At(string day) => Beijing.Utc(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture).ToDateTime(new(10, 0)));
}
