using GovConsole.Assets;
using GovConsole.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace GovConsole.Tests.Journeys;

/// <summary>The equipment of a point in a real browser, on a telephone: bound, heard, broken, mended, and called.</summary>
[Collection(nameof(DemoServer))]
public sealed class AssetJourneyTests(DemoServer server)
{
    private const string Village = "469007100200";

    [Fact]
    public async Task A_computer_is_bound_and_heard_breaks_and_is_mended_and_a_call_is_not_answered()
    {
        var computer = (await server.Db.AllAsync<Asset>()).Single(asset => asset.Code == Village && asset is { Kind: AssetKind.Computer, IsInUse: true } && asset.Number.StartsWith("DN-", StringComparison.Ordinal));
        var card = $"[data-asset='{computer.Number}']";
        var agent = await server.SignInAsync("village-agent", 390);
        await agent.GotoAsync($"/points/{Village}");
        await agent.ClickAsync($"a[href='/points/{Village}/assets#computer']");
        var heard = agent.WaitForResponseAsync(answer => answer.Url.EndsWith("/assets/heartbeat", StringComparison.Ordinal) && answer.Status == 204);
        await agent.ClickAsync($"{card} form button[type=submit]");
        await Expect(agent.Locator("main .alert-good")).ToContainTextAsync("已绑定本机");
        await heard;
        await agent.ReloadAsync();
        await Expect(agent.Locator(card)).ToContainTextAsync("1天在线");
        await PictureAsync(agent, "journey-bound");

        await agent.ClickAsync($"{card} button:text-is('报修')");
        await agent.FillAsync("#fault-what", "不能连接政务外网");
        await agent.ClickAsync(".rule-form button[type=submit]");
        await Expect(agent.Locator($"{card} .pill-bad")).ToHaveTextAsync("待修");
        await PictureAsync(agent, "journey-fault");

        var admin = await server.SignInAsync("township-admin", 390);
        await admin.GotoAsync($"/assets?faulty=true");
        await admin.ClickAsync($"table a[href='/points/{Village}/assets']");
        await admin.ClickAsync("button:text-is('修复销单')");
        await admin.FillAsync("#repair-by", "镇便民服务中心信息员");
        await admin.FillAsync("#repair-how", "更换网线");
        await admin.ClickAsync(".rule-form button[type=submit]");
        await Expect(admin.Locator($"{card} .pill-good")).ToHaveTextAsync("在用");

        var supervisor = await server.SignInAsync("city-supervisor", 390);
        await supervisor.GotoAsync("/test-calls?unit=469007100");
        await supervisor.ClickAsync($"[data-village='{Village}'] button:text-is('登记抽测')");
        await supervisor.ClickAsync(".call-entry label:has-text('无人接听')");
        await supervisor.FillAsync("#call-seconds", "45");
        await PictureAsync(supervisor, "journey-call-entry");
        await supervisor.ClickAsync(".call-entry button[type=submit]");
        await Expect(supervisor.Locator($"[data-village='{Village}']")).ToContainTextAsync("无人接听，45秒");
        await Expect(supervisor.Locator($"[data-village='{Village}'] .pill")).ToHaveTextAsync("未接通");
    }

    private static async Task PictureAsync(IPage page, string name)
    {
        if (DemoServer.Pictures is { } folder) await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}.png"), FullPage = true });
    }
}
