using GovConsole.Tests.Support;
using Microsoft.Playwright;

namespace GovConsole.Tests.Web.Cases;

/// <summary>The main job, in a real browser and without a mouse. In a demo of its own: in the shared one other tests store items of the same name.</summary>
public sealed class KeyboardJourneyTests(OwnDemo server) : IClassFixture<OwnDemo>
{
    // Generous, for a machine that is busy with other tests.
    private const float Patience = Browser.Patience;

    [Fact]
    public async Task A_villages_case_goes_up_is_decided_and_comes_back_by_keyboard_alone()
    {
        var agent = await OpenAsync("village-agent", 390);
        await agent.GotoAsync("/cases/new");
        await ExpectFocusAsync(agent, "#item-search");
        await agent.Keyboard.TypeAsync("生育登记");
        await Assertions.Expect(agent.Locator(".item-choices li")).ToHaveCountAsync(1, new() { Timeout = Patience });
        await agent.Keyboard.PressAsync("Enter");
        await ExpectFocusAsync(agent, "#applicant");
        await agent.Keyboard.TypeAsync("符小妹");
        await PressAsync(agent, "Tab", "Tab");
        await ExpectFocusAsync(agent, "#number");
        await agent.Keyboard.TypeAsync(Sample.IdentityNumber);
        await PressAsync(agent, "Tab");
        await agent.Keyboard.TypeAsync(Sample.Phone);
        await PressAsync(agent, "Tab", "Tab", "Enter", "Tab", "Control+Enter");
        var number = await agent.Locator(".logged .case-number").InnerTextAsync();
        await ExpectFocusAsync(agent, ".logged .actions button");
        await PressAsync(agent, "Tab", "Enter");
        await Assertions.Expect(Status(agent)).ToHaveTextAsync("已收件", new() { Timeout = Patience });
        await Assertions.Expect(agent.Locator(".pill-bad")).ToHaveCountAsync(0);
        await AssertNoFaultAsync(agent);

        var clerk = await OpenAsync("township-clerk");
        await OpenCaseAsync(clerk, number);
        await ExpectFocusAsync(clerk, "[data-action=Accept]");
        await PressAsync(clerk, "Enter");
        await ExpectFocusAsync(clerk, ".action-panel input:not([type=hidden])");
        await AssertNoFaultAsync(clerk);
        await PressAsync(clerk, "Control+Enter");
        await Assertions.Expect(Status(clerk)).ToHaveTextAsync("已受理", new() { Timeout = Patience });

        var approver = await OpenAsync("township-approver");
        await OpenCaseAsync(approver, number);
        await TakeAsync(approver, "Assign", "审查中");
        await TakeAsync(approver, "Propose", "待决定");
        await ExpectFocusAsync(approver, "[data-action=Grant]");
        await PressAsync(approver, "Enter");
        await ExpectFocusAsync(approver, "#certificate-number");
        await approver.Keyboard.TypeAsync("琼生登2026001");
        await PressAsync(approver, "Enter");
        await Assertions.Expect(Status(approver)).ToHaveTextAsync("准予办结", new() { Timeout = Patience });

        await OpenCaseAsync(agent, number);
        await ExpectFocusAsync(agent, "[data-action=Deliver]");
        await PressAsync(agent, "Enter");
        await ExpectFocusAsync(agent, ".action-panel input:checked");
        await PressAsync(agent, "Tab");
        await agent.Keyboard.TypeAsync("符小妹");
        await PressAsync(agent, "Enter");
        await Assertions.Expect(Status(agent)).ToHaveTextAsync("已送达", new() { Timeout = Patience });
        await AssertNoFaultAsync(agent);
    }

    private async Task<IPage> OpenAsync(string userName, int width = 1440)
    {
        var page = await Browser.OpenAsync(server, width);
        await page.SignInAsync(userName);
        return page;
    }

    private static async Task OpenCaseAsync(IPage page, string number)
    {
        await page.GotoAsync($"/cases/{number}");
        await ExpectFocusAsync(page, "h1");
        await PressAsync(page, "Tab", "Tab");
    }

    private static async Task TakeAsync(IPage page, string action, string status)
    {
        await ExpectFocusAsync(page, $"[data-action={action}]");
        await PressAsync(page, "Enter");
        await ExpectFocusAsync(page, ".action-panel [type=submit]");
        await PressAsync(page, "Enter");
        await Assertions.Expect(Status(page)).ToHaveTextAsync(status, new() { Timeout = Patience });
    }

    private static async Task PressAsync(IPage page, params string[] keys)
    {
        foreach (var key in keys) await page.Keyboard.PressAsync(key);
    }

    private static ILocator Status(IPage page) => page.Locator(".case-head .pill").First;

    private static Task ExpectFocusAsync(IPage page, string selector) => Assertions.Expect(page.Locator(selector).First).ToBeFocusedAsync(new() { Timeout = Patience });

    private static async Task AssertNoFaultAsync(IPage page) => Assert.Empty(await page.BarriersAsync());
}
