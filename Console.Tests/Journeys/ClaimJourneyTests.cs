using GovConsole.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace GovConsole.Tests.Journeys;

/// <summary>A clerk takes a villager's case out of the unit's queue, and a colleague sees whose it is.</summary>
[Collection(nameof(DemoServer))]
public sealed class ClaimJourneyTests(DemoServer server)
{
    [Fact]
    public async Task A_clerk_finds_a_case_in_the_units_queue_claims_it_and_the_colleague_sees_it_is_taken()
    {
        var address = $"/cases/{await MainJobTests.LogAsync(await server.SignInAsync("village-agent"))}";
        var clerk = await server.SignInAsync("township-clerk");
        await clerk.GotoAsync("/queue?tab=team");
        await clerk.Locator($".queue-line:has([href='{address}']) .queue-tick").CheckAsync();
        await clerk.ClickAsync("[data-claim=Claimed]");
        await Expect(clerk.Locator($".queue-line:has([href='{address}']) .pill[title^='认领人']")).ToHaveCountAsync(1);

        await clerk.GotoAsync("/queue");
        await Expect(clerk.Locator($".queue-line [href='{address}']")).ToHaveCountAsync(1);

        var approver = await server.SignInAsync("township-approver");
        await approver.GotoAsync("/queue");
        await Expect(approver.Locator("main h1")).ToContainTextAsync("待办");
        await Expect(approver.Locator(".queue-line, .state").First).ToBeVisibleAsync();
        await Expect(approver.Locator($".queue-line [href='{address}']")).ToHaveCountAsync(0);
        await approver.GotoAsync(address);
        await Expect(approver.Locator(".hands")).ToContainTextAsync("认领");
    }
}
