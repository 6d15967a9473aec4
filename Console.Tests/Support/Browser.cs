using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace GovConsole.Tests.Support;

/// <summary>
/// A real browser, started once. Without Chromium the tests that need it are skipped with the reason,
/// or fail where CONSOLE_TEST_REQUIRE_ALL is set.
/// </summary>
public static class Browser
{
    /// <summary>Milliseconds to wait for what must come, generous for a machine that is busy with other tests.</summary>
    public const float Patience = 60_000;

    // The one without a window of its own shows the same pages and leaves a third of the processors to the other tests.
    private static readonly string[] Usual = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium"];
    private static readonly string Program = Environment.GetEnvironmentVariable("CONSOLE_TEST_CHROMIUM") ?? Usual.FirstOrDefault(File.Exists) ?? Usual[^1];
    private static readonly Lazy<Task<IBrowser>> Started = new(StartAsync);
    private static readonly ConcurrentDictionary<Server, (string Test, List<IBrowserContext> Open)> Windows = [];

    static Browser() => Assertions.SetDefaultExpectTimeout(Patience);

    public static async Task<IPage> OpenAsync(Server server, int width = 1440, int height = 900, bool dark = false, string culture = "zh-Hans", bool shared = false)
    {
        if (!File.Exists(Program))
        {
            var reason = $"There is no Chromium at {Program}; CONSOLE_TEST_CHROMIUM may name another.";
            if (Environment.GetEnvironmentVariable("CONSOLE_TEST_REQUIRE_ALL") is { Length: > 0 }) Assert.Fail(reason);
            Assert.Skip(reason);
        }

        var browser = await Started.Value;
        var context = await browser.NewContextAsync(new()
        {
            BaseURL = server.Address.ToString(), Locale = "zh-CN", ViewportSize = new() { Width = width, Height = height },
            // What turns while somebody waits is drawn sixty times a second by the processors that the other tests need.
            ReducedMotion = ReducedMotion.Reduce,
        });
        if (!shared) await EnterAsync(server, context);
        await context.AddCookiesAsync(
        [
            new() { Name = "theme", Value = dark ? "dark" : "light", Url = server.Address.ToString() },
            new() { Name = ".AspNetCore.Culture", Value = Uri.EscapeDataString($"c={culture}|uic={culture}"), Url = server.Address.ToString() },
        ]);
        return await context.NewPageAsync();
    }

    // The tests of a server come one after the other; what the last of them left open would go on drawing and asking behind the next.
    private static async Task EnterAsync(Server server, IBrowserContext entered)
    {
        var test = TestContext.Current.Test?.UniqueID ?? "";
        var before = Windows.GetValueOrDefault(server);
        if (before.Test == test)
        {
            before.Open.Add(entered);
            return;
        }

        Windows[server] = (test, [entered]);
        foreach (var window in before.Open ?? []) await window.CloseAsync();
    }

    /// <summary>Closes what is open of a server that ends: it would ask for it for ever.</summary>
    public static async Task LeaveAsync(Server server)
    {
        if (!Windows.TryRemove(server, out var left)) return;
        foreach (var window in left.Open) await window.CloseAsync();
    }

    /// <summary>Signs in as one of the demo's accounts by the click that the page offers.</summary>
    public static async Task SignInAsync(this IPage page, string userName)
    {
        await page.GotoAsync("/account/sign-in");
        await page.ClickAsync($"[data-fill-user={userName}]");
        await page.ClickAsync(".rule-form [type=submit]");
        // The sign-in page has a heading too; whoever goes on before it is left is not signed in.
        await page.WaitForURLAsync(url => !url.Contains("/account/sign-in", StringComparison.Ordinal), new() { Timeout = Patience, WaitUntil = WaitUntilState.Commit });
        await page.WaitForSelectorAsync("main h1", new() { Timeout = Patience });
    }

    private static async Task<IBrowser> StartAsync()
    {
        var playwright = await Playwright.CreateAsync();
        return await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Program, Headless = true, Args = ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"],
        });
    }
}
