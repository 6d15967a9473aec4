using GovConsole.Kernel;
using GovConsole.Notices;
using GovConsole.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace GovConsole.Tests.Journeys;

/// <summary>An administrator on a telephone ticks two villages on the board and asks them to confirm; one of them does.</summary>
public sealed class BoardJourneyTests(OwnDemo server) : IClassFixture<OwnDemo>
{
    private const string Village = "469007100200", Neighbour = "469007100201";

    [Fact]
    public async Task Two_villages_are_ticked_and_told_and_the_sender_sees_who_confirmed()
    {
        var sender = await server.SignInAsync("township-admin", 390);
        await sender.GotoAsync("/board");
        await sender.CheckAsync($"[data-tile='{Village}'] input[name=to]");
        await sender.CheckAsync($"[data-tile='{Neighbour}'] input[name=to]");
        await sender.ClickAsync(".board-send [type=submit]");
        await Expect(sender.Locator(".notice-to")).ToContainTextAsync("2 个村（居）");
        await sender.FillAsync("#notice-title", "明日上午设备检查");
        await sender.FillAsync("#notice-text", "请留人在岗。");
        await sender.FillAsync("#notice-day", $"{server.Get<TimeProvider>().Today().AddDays(1):yyyy-MM-dd}");
        await sender.ClickAsync(".rule-form [type=submit]");
        await Expect(sender.Locator(".receipts-sum")).ToHaveTextAsync("2 个收件人中 0 个已确认");

        var agent = await server.SignInAsync("village-agent", 390);
        await Expect(agent.Locator(".bell-count")).ToHaveTextAsync("2");
        await agent.ClickAsync(".bell");
        await agent.ClickAsync("a:has-text('明日上午设备检查')");
        await Expect(agent.Locator(".receipt .pill").First).ToHaveTextAsync("待确认");
        await agent.ClickAsync(".notice-confirm");
        await Expect(agent.Locator(".receipt .pill").First).ToHaveTextAsync("已确认");
        await Expect(agent.Locator(".bell-count")).ToHaveTextAsync("1");

        await sender.ReloadAsync();
        await Expect(sender.Locator(".receipts-sum")).ToHaveTextAsync("2 个收件人中 1 个已确认");
        await sender.ClickAsync("[data-list=Confirmed]");
        await Expect(sender.Locator(".receipts tbody tr")).ToHaveCountAsync(1);
        var receipts = (await server.Db.AllAsync<NoticeRecipient>()).Where(one => one.Code is Village or Neighbour && one.ConfirmedBy == "符秀英").ToList();
        Assert.Single(receipts);
    }
}
