using GovConsole.Tests.Support;
using Microsoft.Playwright;
using UglyToad.PdfPig;

namespace GovConsole.Tests.Journeys;

/// <summary>The papers of a case in a real browser, from the receipt to the decision, and the applicant who follows the code on them.</summary>
[Collection(nameof(DemoServer))]
public sealed class PaperJourneyTests(DemoServer server)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Papers_are_issued_along_a_cases_life_and_the_applicant_sees_how_it_stands()
    {
        var number = await server.LogAsync();
        var agent = await server.SignInAsync("village-agent");
        await IssueAsync(agent, number, "Receipt", "收件凭证");
        await IssueAsync(agent, number, "Authorisation", "代办委托书");

        var clerk = await server.SignInAsync("township-clerk");
        await TakeAsync(clerk, number, "Accept");
        await IssueAsync(clerk, number, "Acceptance", "受理通知书");

        var approver = await server.SignInAsync("township-approver");
        foreach (var action in new[] { "Assign", "Propose", "Grant" }) await TakeAsync(approver, number, action);
        await IssueAsync(approver, number, "Approval", "准予决定书");
        await IssueAsync(approver, number, "Track", "办件全程轨迹");
        await approver.GotoAsync($"/documents?text={number}");
        await Assertions.Expect(approver.Locator("tbody tr")).ToHaveCountAsync(5);

        var applicant = await Browser.OpenAsync(server, 360, 780);
        await applicant.GotoAsync($"/progress?number={number}");
        await applicant.FillAsync("#last-four", Sample.IdentityNumber[^4..]);
        await applicant.ClickAsync("main button[type=submit]");
        await Assertions.Expect(applicant.Locator(".progress .pill")).ToHaveTextAsync("准予办结");
        Assert.DoesNotContain("符小妹", await applicant.ContentAsync(), StringComparison.Ordinal);
    }

    /// <summary>Presses the button and reads what the link that comes instead leads to.</summary>
    private static async Task IssueAsync(IPage page, string number, string kind, string title)
    {
        await page.GotoAsync($"/cases/{number}");
        await page.ClickAsync($"[data-issue={kind}]");
        await page.WaitForSelectorAsync($"[data-issue={kind}]", new() { State = WaitForSelectorState.Detached });
        var address = await page.Locator($".paper-list li:has-text('{title}') a").First.GetAttributeAsync("href");
        using var pdf = PdfDocument.Open(await (await page.APIRequest.GetAsync($"{new Uri(page.Url).GetLeftPart(UriPartial.Authority)}{address}")).BodyAsync());
        var text = pdf.GetPage(1).Text;
        Assert.Contains(title, text, StringComparison.Ordinal);
        Assert.Contains(number, text, StringComparison.Ordinal);
    }

    private static async Task TakeAsync(IPage page, string number, string action)
    {
        await page.GotoAsync($"/cases/{number}");
        await page.ClickAsync($"[data-action={action}]");
        await page.ClickAsync(".action-panel button[type=submit]");
        await Assertions.Expect(page.Locator(".action-panel")).ToHaveCountAsync(0, new() { Timeout = Browser.Patience });
    }
}
