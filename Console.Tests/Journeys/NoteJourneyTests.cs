using GovConsole.Kernel;
using GovConsole.Tests.Support;
using Microsoft.Playwright;

namespace GovConsole.Tests.Journeys;

/// <summary>Colleagues work on one case, each in a browser of their own: a note and its mention, a reminder, a view that is shared.</summary>
public sealed class NoteJourneyTests(OwnDemo server) : IClassFixture<OwnDemo>
{
    private const string Note = "申请人明天来补结婚证，请 @陈丽 留意。";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_colleague_is_mentioned_finds_it_under_the_bell_and_it_is_read()
    {
        var number = await server.LogAsync();
        var agent = await server.SignInAsync("village-agent");
        await agent.GotoAsync($"/cases/{number}");
        await agent.Locator("#note").PressSequentiallyAsync("申请人明天来补结婚证，请 @cl");
        await Assertions.Expect(agent.Locator("#note-people [role=option][aria-selected=true]")).ToContainTextAsync("陈丽");
        await Assertions.Expect(agent.Locator("#note")).ToHaveAttributeAsync("aria-activedescendant", "note-people-0");
        await PictureAsync(agent, "note-mention");
        await agent.PressAsync("#note", "Escape");
        await Assertions.Expect(agent.Locator("#note-people")).ToBeHiddenAsync();
        await agent.PressAsync("#note", "Backspace");
        await agent.PressAsync("#note", "Backspace");
        await agent.Locator("#note").PressSequentiallyAsync("陈");
        await Assertions.Expect(agent.Locator("#note-people [role=option]")).ToHaveCountAsync(1);
        await agent.PressAsync("#note", "Enter");
        await Assertions.Expect(agent.Locator("#note")).ToHaveValueAsync("申请人明天来补结婚证，请 @陈丽 ");
        await agent.Locator("#note").PressSequentiallyAsync("留意。");
        await Assertions.Expect(agent.Locator(".note-mentioned")).ToHaveTextAsync("将提醒：陈丽");
        await PictureAsync(agent, "note-mentioned");
        await agent.ClickAsync(".notes button[type=submit]");
        await Assertions.Expect(agent.Locator(".note-list .pill")).ToHaveTextAsync("@陈丽");

        var clerk = await server.SignInAsync("township-clerk");
        await Assertions.Expect(clerk.Locator(".bell-count")).ToHaveTextAsync("1");
        await clerk.ClickAsync(".bell");
        await Assertions.Expect(clerk.Locator(".mention-list .note-text")).ToHaveTextAsync(Note);
        await PictureAsync(clerk, "attention");
        await clerk.ClickAsync(".mention-list a");
        await Assertions.Expect(clerk.Locator(".note-list .note-text")).ToHaveTextAsync(Note);
        await Assertions.Expect(clerk.Locator(".bell-count")).ToHaveCountAsync(0);
        await PictureAsync(clerk, "note-read");
        await clerk.ClickAsync(".bell");
        await Assertions.Expect(clerk.Locator(".mentions > .hint")).ToHaveTextAsync("没有未读的批注。");
        await clerk.ClickAsync(".mentions .chip >> nth=1");
        await Assertions.Expect(clerk.Locator(".mention-list .note-text")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task A_reminder_of_today_stands_on_the_queue_until_it_is_ended()
    {
        var number = await server.LogAsync();
        var approver = await server.SignInAsync("township-approver");
        await approver.GotoAsync($"/cases/{number}");
        await approver.ClickAsync(".reminders summary");
        await approver.FillAsync("#remind-on", $"{server.Get<TimeProvider>().Today():yyyy-MM-dd}");
        await approver.FillAsync("#remind-text", "给申请人回电话");
        await PictureAsync(approver, "note-reminder");
        await approver.ClickAsync(".reminders details button[type=submit]");
        await Assertions.Expect(approver.Locator(".bell-count")).ToHaveTextAsync("1");

        await approver.GotoAsync("/queue");
        await Assertions.Expect(approver.Locator(".reminder-what")).ToContainTextAsync("给申请人回电话");
        await PictureAsync(approver, "note-queue");
        await approver.ClickAsync(".reminder-list .end");
        await Assertions.Expect(approver.Locator(".reminders")).ToHaveCountAsync(0);
        await Assertions.Expect(approver.Locator(".bell-count")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_view_is_shared_opened_by_a_colleague_and_taken_back_by_the_administrator()
    {
        var clerk = await server.SignInAsync("city-clerk");
        await clerk.GotoAsync("/cases?status=Received");
        await clerk.ClickAsync(".views-own summary");
        await clerk.FillAsync("#view-name", "等待受理的件");
        await clerk.ClickAsync(".views-own button[type=submit]");
        await clerk.ClickAsync("[data-share]");
        await Assertions.Expect(clerk.Locator(".views-shared a")).ToHaveTextAsync("等待受理的件");
        await PictureAsync(clerk, "shared-view");

        var approver = await server.SignInAsync("city-approver");
        await approver.GotoAsync("/cases");
        await approver.ClickAsync(".views-shared a");
        await approver.WaitForURLAsync("**/cases?status=Received");
        await Assertions.Expect(approver.Locator(".views-shared button")).ToHaveCountAsync(0);

        var admin = await server.SignInAsync("city-admin");
        await admin.GotoAsync("/cases");
        await admin.ClickAsync(".views-shared button");
        await Assertions.Expect(admin.Locator(".views-shared")).ToHaveCountAsync(0);
    }

    private static async Task PictureAsync(IPage page, string name)
    {
        if (DemoServer.Pictures is not { } folder) return;
        foreach (var width in new[] { 390, 1440 })
        {
            await page.SetViewportSizeAsync(width, 900);
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"journey-{name}-{width}.png"), FullPage = true });
        }
    }
}
