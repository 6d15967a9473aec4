using GovConsole.Cases;
using GovConsole.Notes;
using GovConsole.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace GovConsole.Tests.Journeys;

/// <summary>An agent's day on a telephone: the home page, a case logged from the short form, and what becomes of it while there is no line.</summary>
public sealed class AgentDayJourneyTests(OwnDemo server) : IClassFixture<OwnDemo>
{
    private static readonly LocatorAssertionsToContainTextOptions Soon = new() { Timeout = Browser.Patience };
    private static readonly LocatorAssertionsToHaveCountOptions Count = new() { Timeout = Browser.Patience };

    private static ILocator Status(IPage page) => page.Locator("[data-quick-status]");

    [Fact]
    public async Task A_day_begins_with_who_serves_and_a_case_is_logged_in_a_few_presses()
    {
        var page = await server.SignInAsync("village-agent", 390);
        Assert.Equal("/", new Uri(page.Url).AbsolutePath);
        foreach (var part in new[] { "#duty", "#collect", "#calls", "#cases", "#point", "#notices" }) await Expect(page.Locator(part)).ToBeVisibleAsync();
        await Expect(page.Locator("#duty dd")).ToHaveCountAsync(await page.Locator("#duty dt").CountAsync());
        await HoldsItsListAsync(page, "#collect .day-count");
        foreach (var button in await page.Locator(".day-begin a").AllAsync()) Assert.True((await button.BoundingBoxAsync())!.Height >= 48);

        // Seven presses: log, item, all materials, one into each of three fields, send. The note is an eighth that nobody has to make.
        await page.ClickAsync(".day-begin a >> nth=0");
        await FillAsync(page, "符大海");
        await page.ClickAsync(".quick-send");
        await Expect(Status(page)).ToContainTextAsync("已登记：", Soon);
        await Expect(page.Locator("#quick-applicant")).ToHaveValueAsync("");

        await page.ClickAsync("text=回首页");
        await Expect(page.Locator("#logged")).ToContainTextAsync("符大海", Soon);
        var logged = Assert.Single(await server.Db.AllAsync<Case>(), one => one.Applicant.Name == "符大海");
        Assert.Equal((Channel.VillageAgent, null), (logged.Channel, logged.LateReason));
        Assert.Contains(await server.Db.AllAsync<Note>(), note => note.CaseId == logged.Id && note.Text == "下午来过");
    }

    [Fact]
    public async Task A_case_taken_without_a_line_is_sent_exactly_once_though_its_answer_is_lost()
    {
        var page = await server.SignInAsync("village-agent", 390);
        await Expect(page.Locator("[data-keeping=done]")).ToHaveCountAsync(1, Count);

        await page.Context.SetOfflineAsync(true);
        var port = server.Address.Port;
        await server.StopAsync();
        // The circuit is gone, and what covers the page then offers the form.
        await page.ClickAsync("[data-kept-form] a");
        await FillAsync(page, "符无线");
        await page.ClickAsync(".quick-send");
        await Expect(Status(page)).ToContainTextAsync("未发送", Soon);
        await Expect(page.Locator(".unsent li")).ToHaveCountAsync(1, Count);
        await Expect(page.Locator(".unsent li")).ToContainTextAsync("符** · 110***********002X");
        Assert.DoesNotContain(Sample.IdentityNumber, await StoredAsync(page), StringComparison.Ordinal);

        // The telephone forgets the page; even the home page leads to the short form, and what was not sent is still there.
        await page.GotoAsync("/");
        await Expect(page.Locator(".unsent li")).ToHaveCountAsync(1, Count);

        var answers = 0;
        await page.RouteAsync("**/cases/quick", async route =>
        {
            if (route.Request.Method != "POST" || Interlocked.Increment(ref answers) > 1)
            {
                await route.ContinueAsync();
                return;
            }

            // The server takes it in, and the answer never arrives.
            await route.FetchAsync();
            await route.AbortAsync();
        });
        server.Start(port);
        await page.Context.SetOfflineAsync(false);
        await Expect(Status(page)).ToContainTextAsync("已登记：", Soon);
        await Expect(page.Locator(".unsent li")).ToHaveCountAsync(0, Count);

        Assert.True(answers > 1, $"sent {answers} time");
        var logged = Assert.Single(await server.Db.AllAsync<Case>(), one => one.Applicant.Name == "符无线");
        Assert.Single(await server.Db.AllAsync<Note>(), note => note.CaseId == logged.Id);
        Assert.Equal("[]", await StoredAsync(page));
    }

    [Fact]
    public async Task Another_account_sees_nothing_and_a_refused_one_is_mended_after_signing_in_again()
    {
        var page = await server.SignInAsync("village-agent", 390);
        await page.GotoAsync("/cases/quick");
        await Expect(page.Locator("form[data-offline]")).ToHaveCountAsync(1, Count);
        await FillAsync(page, "符他人", number: "110105194912310021");

        // The session ends while the form is open.
        await page.Context.ClearCookiesAsync();
        await page.ClickAsync(".quick-send");
        await Expect(Status(page).Locator("a")).ToHaveTextAsync("重新登录", new() { Timeout = Browser.Patience });

        await page.SignInAsync("township-clerk");
        await page.GotoAsync("/cases/quick");
        await Expect(page.Locator("form[data-offline]")).ToHaveCountAsync(1, Count);
        await Expect(page.Locator(".unsent li")).ToHaveCountAsync(0);
        Assert.DoesNotContain("符*", await page.ContentAsync(), StringComparison.Ordinal);
        Assert.Equal(1, await page.EvaluateAsync<int>("async () => (await (await caches.open('kept-pages')).keys()).length"));

        await page.Context.ClearCookiesAsync();
        await page.SignInAsync("village-agent");
        await Expect(page.Locator(".unsent li")).ToContainTextAsync("未通过", Soon);
        await page.ClickAsync(".unsent li a");
        await Expect(page.Locator("[data-wrong-for=Number]")).ToContainTextAsync("校验", Soon);
        await Expect(page.Locator("#quick-applicant")).ToHaveValueAsync("符他人");
        await page.FillAsync("#quick-number", Sample.IdentityNumber);
        await page.ClickAsync(".quick-send");
        await Expect(Status(page)).ToContainTextAsync("已登记：", Soon);
        Assert.Single(await server.Db.AllAsync<Case>(), one => one.Applicant.Name == "符他人");

        // Signed out, nothing of the page is left on the device.
        await page.GotoAsync("/");
        await page.ClickAsync(".posts summary");
        await page.ClickAsync(".posts-list form button");
        await page.WaitForURLAsync("**/account/sign-in**", new() { Timeout = Browser.Patience });
        await page.WaitForFunctionAsync("async () => !(await caches.has('kept-pages'))", null, new() { Timeout = Browser.Patience });
    }

    [Fact]
    public async Task The_console_can_be_installed()
    {
        var page = await server.SignInAsync("village-agent", 390);
        await Expect(page.Locator("[data-keeping=done]")).ToHaveCountAsync(1, Count);
        var client = await page.Context.NewCDPSessionAsync(page);
        var manifest = (await client.SendAsync("Page.getAppManifest"))!.Value;
        var errors = (await client.SendAsync("Page.getInstallabilityErrors"))!.Value;

        Assert.Empty(manifest.GetProperty("errors").EnumerateArray());
        // A window without history of its own (incognito, as every test's) is refused for that alone.
        Assert.Empty(errors.GetProperty("installabilityErrors").EnumerateArray().Select(one => one.GetProperty("errorId").GetString()).Except(["in-incognito"]));
        var sizes = await page.EvaluateAsync<string[]>("""
            async () => {
              const answer = await fetch(document.querySelector('link[rel=manifest]').href);
              const { icons } = await answer.json();
              const drawn = await Promise.all(icons.filter(icon => icon.type === 'image/png').map(icon => new Promise((done, failed) => {
                const image = new Image();
                image.onload = () => done(`${image.naturalWidth}x${image.naturalHeight}:${icon.sizes}`);
                image.onerror = failed;
                image.src = icon.src;
              })));
              return [answer.headers.get('content-type'), ...drawn];
            }
            """);
        Assert.Equal(["application/manifest+json", "192x192:192x192", "512x512:512x512", "512x512:512x512"], sizes);
        await page.WaitForFunctionAsync("navigator.serviceWorker.controller?.scriptURL.endsWith('/console-worker.js')", null, new() { Timeout = Browser.Patience });
    }

    private static async Task FillAsync(IPage page, string name, string number = Sample.IdentityNumber)
    {
        await Expect(page.Locator("form[data-ready]")).ToHaveCountAsync(1, Count);
        await page.CheckAsync(".quick-items li >> nth=0 >> input", new() { Force = true });
        if (await page.Locator("[data-quick-all]").IsVisibleAsync()) await page.ClickAsync("[data-quick-all]");
        await page.FillAsync("#quick-applicant", name);
        await page.FillAsync("#quick-number", number);
        await page.FillAsync("#quick-phone", Sample.Phone);
        await page.FillAsync("#quick-note", "下午来过");
    }

    private static async Task HoldsItsListAsync(IPage page, string count)
    {
        if (await page.Locator(count).CountAsync() == 0) return;
        var many = await page.InnerTextAsync(count);
        await page.ClickAsync(count);
        await Expect(page.Locator("main")).ToContainTextAsync($"共 {many} 件", Soon);
        await page.GoBackAsync();
        await Expect(page.Locator("#duty")).ToBeVisibleAsync(new() { Timeout = Browser.Patience });
    }

    // Everything that the outbox holds, as far as it can be read.
    private static Task<string> StoredAsync(IPage page) => page.EvaluateAsync<string>("""
        () => new Promise(done => {
          const request = indexedDB.open('console-outbox');
          request.onsuccess = () => {
            const all = request.result.transaction('entries').objectStore('entries').getAll();
            all.onsuccess = () => { request.result.close(); done(JSON.stringify(all.result)); };
          };
        })
        """);
}
