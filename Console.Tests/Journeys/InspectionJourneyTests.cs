using GovConsole.AgentPoints;
using GovConsole.Inspections.Rectifications;
using GovConsole.Inspections.Visits;
using GovConsole.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace GovConsole.Tests.Journeys;

/// <summary>An inspector in a village without a line, on a telephone, while the server goes away and comes back; then what was found is put right.</summary>
public sealed class InspectionJourneyTests(OwnDemo server) : IClassFixture<OwnDemo>
{
    private const string Village = "469007100200";
    private const string Neighbour = "469007100201";

    private static readonly LocatorAssertionsToContainTextOptions Soon = new() { Timeout = Browser.Patience };

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_visit_made_without_a_line_is_sent_once_and_what_it_found_is_put_right()
    {
        var page = await server.SignInAsync("township-admin", 390);
        await OpenFormAsync(page, Village);
        var before = (await server.Db.AllAsync<ElementCheck>()).Count(check => check.Code == Village);

        await page.Context.SetOfflineAsync(true);
        await FillAsync(page);
        var port = server.Address.Port;
        await server.StopAsync();
        await page.ClickAsync(".visit-send [type=submit]");
        await Expect(page.Locator("[data-visit-status]")).ToContainTextAsync("未提交", Soon);

        // The telephone forgets the page, and it opens again without network and without server, with all that was filled in.
        await page.ReloadAsync();
        await Expect(page.Locator("[data-visit-status]")).ToContainTextAsync("未提交", Soon);
        await HoldsAllAsync(page);
        Assert.Empty(await VisitsAsync(Village));

        server.Start(port);
        await page.Context.SetOfflineAsync(false);
        await page.WaitForURLAsync("**/inspections/visits/**", new() { Timeout = Browser.Patience });
        await Expect(page.Locator("main h1")).ToContainTextAsync($"{Village}V-", Soon);

        var visit = Assert.Single(await VisitsAsync(Village));
        Assert.Equal((1, "王主任"), (visit.Photos.Count, visit.Companion));
        Assert.Equal(before + 6, (await server.Db.AllAsync<ElementCheck>()).Count(check => check.Code == Village));
        await page.GotoAsync(Form(Village));
        await Expect(page.Locator("form[data-ready]")).ToHaveCountAsync(1);
        await Expect(page.Locator("#note-Telephone")).ToHaveValueAsync("");

        await PutRightAsync(Assert.Single(await server.Db.AllAsync<Rectification>(), one => one is { Code: Village, Element: Element.Telephone }).Number, page);
    }

    [Fact]
    public async Task What_one_account_typed_another_does_not_see_and_a_session_that_ended_loses_nothing()
    {
        var page = await server.SignInAsync("township-admin", 390);
        await OpenFormAsync(page, Neighbour);
        await page.FillAsync("#note-Place", "门口积水");
        await Expect(page.Locator("[data-visit-status]")).ToContainTextAsync("已保存在本机", Soon);

        await page.Context.ClearCookiesAsync();
        await page.SignInAsync("city-supervisor");
        await page.GotoAsync(Form(Neighbour));
        await Expect(page.Locator("form[data-ready]")).ToHaveCountAsync(1);
        await Expect(page.Locator("#note-Place")).ToHaveValueAsync("");
        Assert.DoesNotContain("门口积水", await page.ContentAsync(), StringComparison.Ordinal);

        await page.Context.ClearCookiesAsync();
        await page.SignInAsync("township-admin");
        await page.GotoAsync(Form(Neighbour));
        await Expect(page.Locator("#note-Place")).ToHaveValueAsync("门口积水");

        // The session ends while the form is open.
        await page.Context.ClearCookiesAsync();
        await FillAsync(page);
        await page.ClickAsync(".visit-send [type=submit]");
        await Expect(page.Locator("[data-visit-status] a")).ToHaveTextAsync("重新登录", new() { Timeout = Browser.Patience });
        await page.RunAndWaitForResponseAsync(() => page.SignInAsync("township-admin"), answer => answer.Url.EndsWith("/inspections/visits", StringComparison.Ordinal) && answer.Ok,
            new() { Timeout = Browser.Patience });
        Assert.Contains(await VisitsAsync(Neighbour), visit => visit.By == "李国强");
    }

    private static string Form(string village) => $"/inspections/visit/check/{village}";

    private static async Task OpenFormAsync(IPage page, string village)
    {
        await page.GotoAsync(Form(village));
        await Expect(page.Locator("form[data-offline]")).ToHaveCountAsync(1, new() { Timeout = Browser.Patience });
    }

    private static async Task FillAsync(IPage page)
    {
        foreach (var button in await page.Locator("[data-all-met]").AllAsync()) await button.ClickAsync();
        await page.FillAsync("#visit-companion", "王主任");
        await page.CheckAsync("[name='Item.Answered'][value=No]", new() { Force = true });
        await page.FillAsync("#note-Telephone", "两次拨打无人接听");
        await page.SetInputFilesAsync("#photo-Telephone", new FilePayload { Name = "电话.jpg", MimeType = "image/jpeg", Buffer = Pictures.Jpeg(7) });
        await Expect(page.Locator("[data-photos-of='Photo.Telephone'] canvas")).ToHaveCountAsync(1);
    }

    private static async Task HoldsAllAsync(IPage page)
    {
        await Expect(page.Locator("#visit-companion")).ToHaveValueAsync("王主任");
        await Expect(page.Locator("#note-Telephone")).ToHaveValueAsync("两次拨打无人接听");
        await Expect(page.Locator("[name='Item.Answered'][value=No]")).ToBeCheckedAsync();
        await Expect(page.Locator("[name='State.Telephone'][value=Failed]")).ToBeCheckedAsync();
        await Expect(page.Locator("[data-photos-of='Photo.Telephone'] canvas")).ToHaveCountAsync(1);
    }

    private async Task PutRightAsync(string number, IPage inspector)
    {
        var agent = await server.SignInAsync("village-agent", 390);
        await agent.GotoAsync($"/rectifications/{number}");
        await agent.ClickAsync("a[href$='/answer']");
        await agent.FillAsync("#note", "已安排专人接听");
        await agent.SetInputFilesAsync("#photo", new FilePayload { Name = "接听.jpg", MimeType = "image/jpeg", Buffer = Pictures.Jpeg(9) });
        await agent.ClickAsync(".rule-form [type=submit]");
        await Expect(agent.Locator(".alert-good")).ToContainTextAsync("等待复核", Soon);

        await inspector.GotoAsync($"/rectifications/{number}");
        await Expect(inspector.Locator(".checks img")).ToHaveCountAsync(2, new() { Timeout = Browser.Patience });
        await inspector.CheckAsync("[name='review-Answered'][value=Yes]", new() { Force = true });
        await inspector.ClickAsync("#review [type=submit]");
        await Expect(inspector.Locator("main .card .pill").First).ToHaveTextAsync("已销号", new() { Timeout = Browser.Patience });
        var closed = Assert.Single(await server.Db.AllAsync<Rectification>(), one => one.Number == number);
        Assert.Equal((RectificationState.Closed, true), (closed.State, closed.InTime));
    }

    private async Task<List<InspectionVisit>> VisitsAsync(string village)
    {
        await using var db = server.Db.CreateDbContext();
        return await db.Set<InspectionVisit>().Include(visit => visit.Photos).Where(visit => visit.Code == village && visit.PlanId == null).AsNoTracking().ToListAsync(Ct);
    }
}
