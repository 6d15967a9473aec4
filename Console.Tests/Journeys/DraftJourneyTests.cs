using GovConsole.Cases;
using GovConsole.Drafts;
using GovConsole.Identities;
using GovConsole.Tests.Support;
using Microsoft.Playwright;

namespace GovConsole.Tests.Journeys;

/// <summary>A form half typed, a server that goes away and comes back, another machine, and two windows that both send.</summary>
public sealed class DraftJourneyTests(OwnDemo server) : IClassFixture<OwnDemo>
{
    private static readonly LocatorAssertionsToHaveValueOptions Soon = new() { Timeout = Browser.Patience };

    [Fact]
    public async Task A_form_half_typed_outlives_the_server_comes_back_on_another_machine_and_makes_one_case()
    {
        var first = await SignInAsync();
        await first.GotoAsync("/cases/new");
        await first.FillAsync("#item-search", "生育登记");
        await first.ClickAsync(".item-choices button:has-text('生育登记')");
        await first.FillAsync("#applicant", "符小妹");
        await first.Locator("#number").PressSequentiallyAsync(Sample.IdentityNumber);
        await Assertions.Expect(first.Locator(".draft-note")).ToContainTextAsync("草稿已保存", new() { Timeout = Browser.Patience });

        var port = server.Address.Port;
        await server.StopAsync();
        await first.Locator("#phone").PressSequentiallyAsync(Sample.Phone);
        server.Start(port);

        await Assertions.Expect(first.Locator(".draft-note")).ToContainTextAsync("已恢复", new() { Timeout = Browser.Patience });
        await HoldsAllAsync(first);
        await Assertions.Expect(first.Locator(".draft-note")).ToContainTextAsync("草稿已保存", new() { Timeout = Browser.Patience });

        var second = await SignInAsync();
        await second.GotoAsync("/drafts");
        await second.ClickAsync("tbody td a:has-text('符小妹')");
        await HoldsAllAsync(second);
        await TakeMaterialsAsync(second);
        await second.ClickAsync(".rule-form button[type=submit]");
        var number = await second.InnerTextAsync(".logged .case-number");

        await first.ClickAsync(".rule-form button[type=submit]");
        await Assertions.Expect(first.Locator(".logged")).ToContainTextAsync("此前已登记", new() { Timeout = Browser.Patience });
        Assert.Equal(number, await first.InnerTextAsync(".logged .case-number"));
        Assert.Single(await server.Db.AllAsync<Case>(), each => each.Applicant.Name == "符小妹" && each.Applicant.PhoneMasked == Mask.Number(Sample.Phone));
        Assert.Empty(await server.Db.AllAsync<Draft>());
    }

    private static async Task HoldsAllAsync(IPage page)
    {
        await Assertions.Expect(page.Locator("#applicant")).ToHaveValueAsync("符小妹", Soon);
        await Assertions.Expect(page.Locator("#number")).ToHaveValueAsync(Sample.IdentityNumber, Soon);
        await Assertions.Expect(page.Locator("#phone")).ToHaveValueAsync(Sample.Phone, Soon);
    }

    private static async Task TakeMaterialsAsync(IPage page)
    {
        foreach (var material in await page.Locator(".check-list input[type=checkbox]").AllAsync()) await material.CheckAsync();
    }

    private async Task<IPage> SignInAsync()
    {
        var page = await Browser.OpenAsync(server);
        page.SetDefaultTimeout(Browser.Patience);
        await page.SignInAsync("village-agent");
        return page;
    }
}
