using GovConsole.Cases;
using GovConsole.Drafts;
using GovConsole.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace GovConsole.Tests.Journeys;

/// <summary>A form outlives the machine, the circuit and the server, and makes one case whoever sends it.</summary>
public sealed class DraftJourneyTests(OwnDemo server) : IClassFixture<OwnDemo>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_half_typed_case_outlives_the_server_comes_back_elsewhere_and_is_logged_once()
    {
        var here = await SignInAsync();
        await here.GotoAsync("/cases/new");
        await here.FillAsync("#item-search", "生育登记");
        await here.ClickAsync(".item-choices button:has-text('生育登记')");
        await here.FillAsync("#applicant", "符小妹");
        await Expect(here.Locator(".draft-note")).ToContainTextAsync("草稿已保存");

        await server.RestartAsync();
        await here.Locator("#phone").PressSequentiallyAsync(Sample.Phone);
        // The circuit is refused, what was typed without it is handed over, and the page comes back with all of it.
        await Expect(here.Locator(".draft-note")).ToContainTextAsync("草稿");
        await Expect(here.Locator("#applicant")).ToHaveValueAsync("符小妹");
        await Expect(here.Locator("#phone")).ToHaveValueAsync(Sample.Phone);
        await here.FillAsync("#number", Sample.IdentityNumber);
        await WaitForAsync(async () => (await KeptAsync())?.Contains(Sample.IdentityNumber, StringComparison.Ordinal) == true);

        var elsewhere = await SignInAsync();
        await elsewhere.GotoAsync("/drafts");
        await elsewhere.ClickAsync("tbody a:has-text('生育登记')");
        await Expect(elsewhere.Locator("#number")).ToHaveValueAsync(Sample.IdentityNumber);
        await Expect(elsewhere.Locator("#phone")).ToHaveValueAsync(Sample.Phone);
        foreach (var page in new[] { here, elsewhere })
        {
            foreach (var material in await page.Locator(".check-list input[type=checkbox]").AllAsync()) await material.CheckAsync();
        }

        await Task.WhenAll(SendAsync(here), SendAsync(elsewhere));

        Assert.Equal(await NumberAsync(here), await NumberAsync(elsewhere));
        await using var db = server.Db.CreateDbContext();
        Assert.Equal(1, await db.Set<Case>().CountAsync(x => x.Applicant.Name == "符小妹", Ct));
        Assert.Empty(await db.Set<Draft>().ToListAsync(Ct));
    }

    private async Task<IPage> SignInAsync()
    {
        var page = await Browser.OpenAsync(server);
        page.SetDefaultTimeout(Browser.Patience);
        await page.SignInAsync("village-agent");
        return page;
    }

    private static Task SendAsync(IPage page) => page.ClickAsync(".rule-form button[type=submit]");

    private static async Task<string> NumberAsync(IPage page) => (await page.InnerTextAsync(".logged .case-number")).Trim();

    private async Task<string?> KeptAsync()
    {
        await using var db = server.Db.CreateDbContext();
        var kept = await db.Set<Draft>().AsNoTracking().SingleOrDefaultAsync(Ct);
        return kept is null ? null : server.Get<GovConsole.Identities.Seal>().Open(kept.ContentSealed);
    }

    private static async Task WaitForAsync(Func<Task<bool>> holds)
    {
        for (var tries = 0; tries < 100 && !await holds(); tries++) await Task.Delay(200, Ct);
        Assert.True(await holds());
    }
}
