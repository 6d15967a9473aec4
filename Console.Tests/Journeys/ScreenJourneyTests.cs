using System.Globalization;
using System.Text.RegularExpressions;
using GovConsole.Tests.Support;
using Microsoft.EntityFrameworkCore;
using static Microsoft.Playwright.Assertions;

namespace GovConsole.Tests.Journeys;

/// <summary>A screen on a wall, which nobody touches: what happens is seen on it, it outlives its server, and it does not outlive its session.</summary>
public sealed partial class ScreenJourneyTests(OwnDemo server) : IClassFixture<OwnDemo>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_case_is_seen_at_once_and_the_screen_comes_back_with_its_server_until_its_session_ends()
    {
        var page = await Browser.OpenAsync(server, 1920, 1080);
        await page.SignInAsync("province-leader");
        await page.GotoAsync("/screen");
        var received = page.Locator("[data-figure='Head.Today.Received'] dd");
        var before = int.Parse(await received.TextContentAsync() ?? "", CultureInfo.InvariantCulture);
        await Expect(page.Locator("[data-clock-time]")).ToHaveTextAsync(Time());
        await page.EvaluateAsync("window.untouched = true");

        await server.LogAsync();

        await Expect(received).ToHaveTextAsync($"{before + 1}");
        Assert.True(await page.EvaluateAsync<bool>("window.untouched"));
        // The whole picture is on the wall: nothing has to be scrolled.
        Assert.Equal((1920, 1080), (await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), await page.EvaluateAsync<int>("document.documentElement.scrollHeight")));

        await page.Keyboard.PressAsync("ArrowRight");
        await Expect(page.Locator("[data-scene=Pace]")).ToBeVisibleAsync();
        await page.ClickAsync(".screen-scene");
        await Expect(page.Locator("[data-screen=pause]")).ToHaveAttributeAsync("aria-pressed", "true");

        var port = server.Address.Port;
        await server.StopAsync();
        await Expect(page.Locator(".reconnect-card")).ToBeVisibleAsync();
        await Expect(received).ToBeVisibleAsync();
        server.Start(port);
        await server.LogAsync();
        await Expect(received).ToHaveTextAsync($"{before + 2}");
        await Expect(page.Locator(".reconnect-card")).ToBeHiddenAsync();

        await using var db = server.Db.CreateDbContext();
        await db.Set<GovConsole.Access.Sessions.Session>().ExecuteDeleteAsync(Ct);
        await Expect(page.Locator(".screen-over h1")).ToHaveTextAsync("请重新登录");
        await Expect(received).ToHaveCountAsync(0);
        await page.ClickAsync(".screen-over a");
        await page.WaitForURLAsync("**/account/sign-in?back=%2Fscreen");
    }

    [GeneratedRegex(@"^\d\d:\d\d:\d\d$")]
    private static partial Regex Time();
}
