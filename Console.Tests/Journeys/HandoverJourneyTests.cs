using GovConsole.Cases;
using GovConsole.Cases.Flow;
using GovConsole.Cases.Ledger;
using GovConsole.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using UglyToad.PdfPig;

namespace GovConsole.Tests.Journeys;

/// <summary>What goes on around a case, in a real browser: three cases change hands on a list, and a bad rating is given and put right.</summary>
[Collection(nameof(DemoServer))]
public sealed class HandoverJourneyTests(DemoServer server)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_agent_hands_three_cases_over_and_the_clerk_takes_two()
    {
        var cases = new List<string>();
        for (var i = 0; i < 3; i++) cases.Add(await server.LogAsync("village-agent", Channel.VillageAgent, sendUp: false));

        var agent = await server.SignInAsync("village-agent");
        await agent.GotoAsync("/queue");
        await agent.ClickAsync("a[href='/handovers/new']");
        foreach (var number in cases) await agent.CheckAsync($"[data-case='{number}']");
        await PictureAsync(agent, "journey-new-handover");
        var send = agent.Locator($".handable:has([data-case='{cases[0]}']) button[type=submit]");
        await Assertions.Expect(send).ToContainTextAsync("3");
        await send.ClickAsync();
        await agent.WaitForURLAsync(url => url.Contains("/handovers/469007100200H-", StringComparison.Ordinal));
        var list = new Uri(agent.Url).AbsolutePath;

        var clerk = await server.SignInAsync("township-clerk");
        await clerk.GotoAsync(list);
        await clerk.CheckAsync("[data-line='2'] input[value=no]");
        await clerk.FillAsync("[data-line='2'] .line-reason", "缺结婚证原件");
        await clerk.ClickAsync("button.button-quiet.button-small");
        await PictureAsync(clerk, "journey-answer");
        await clerk.ClickAsync(".rule-form button[type=submit]");
        await Assertions.Expect(clerk.Locator(".handover-lines .pill")).ToHaveTextAsync(["已签收", "拒收", "已签收"]);

        await using var db = server.Db.CreateDbContext();
        var holders = await db.Cases.Where(one => cases.Contains(one.Number)).OrderBy(one => one.Number).Select(one => one.HolderCode).ToListAsync(Ct);
        Assert.Equal(["469007100", "469007100200", "469007100"], holders);

        using var pdf = PdfDocument.Open(await (await clerk.APIRequest.GetAsync($"{server.Address.GetLeftPart(UriPartial.Authority)}{list}/list.pdf")).BodyAsync());
        var text = string.Concat(pdf.GetPages().Select(page => page.Text));
        foreach (var said in new[] { "符秀英", "陈丽", "移交人签字", "接收人签字", "缺结婚证原件", cases[0], cases[2] }) Assert.Contains(said, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bad_rating_is_given_on_the_public_page_and_put_right()
    {
        var number = await server.LogAsync("township-clerk", Channel.Window, sendUp: false);
        foreach (var (action, who) in new[] { (CaseAction.Accept, "township-clerk"), (CaseAction.Assign, "township-approver"), (CaseAction.Propose, "township-approver"), (CaseAction.Grant, "township-approver") })
        {
            var actor = await server.ActorAsync(who);
            await server.Get<AdvanceCase>().RunAsync(new() { Number = number, Version = (await server.Get<LoadCase>().RunAsync(number, actor, Ct)).Case.Version, Action = action }, actor, Ct);
        }

        var applicant = await Browser.OpenAsync(server, 390, 844);
        applicant.SetDefaultTimeout(Browser.Patience);
        await applicant.GotoAsync($"/progress?number={number}");
        await applicant.FillAsync("#last-four", Sample.IdentityNumber[^4..]);
        await applicant.ClickAsync("main button[type=submit]");
        await applicant.CheckAsync("input[value=Dissatisfied]");
        await applicant.FillAsync("#own-comment", "去了两次都没有人");
        await PictureAsync(applicant, "journey-own-rating");
        await applicant.ClickAsync(".own-rating button[type=submit]");
        await Assertions.Expect(applicant.Locator(".own-rated")).ToContainTextAsync("感谢您的评价：不满意");

        var clerk = await server.SignInAsync("township-clerk");
        await clerk.GotoAsync($"/ratings/{number}");
        await clerk.CheckAsync("input[name=upheld] >> nth=0");
        await StepAsync(clerk, "Verify", "当日窗口无人顶岗");
        await StepAsync(clerk, "Cure", "已落实 AB 岗");
        await PictureAsync(clerk, "journey-call");
        await clerk.CheckAsync(".call-form input[name=reached] >> nth=0");
        await clerk.CheckAsync(".call-form input[name=satisfied] >> nth=0");
        await clerk.ClickAsync(".call-form button[type=submit]");
        await Assertions.Expect(clerk.Locator(".step-line .here")).ToHaveTextAsync("待销号");

        var supervisor = await server.SignInAsync("city-supervisor");
        await supervisor.GotoAsync($"/ratings/{number}");
        await supervisor.ClickAsync("[data-cure=Close] button[type=submit]");
        await Assertions.Expect(supervisor.Locator(".step-line .here")).ToHaveTextAsync("已销号");
        await PictureAsync(supervisor, "journey-closed");
    }

    private static async Task StepAsync(IPage page, string action, string text)
    {
        await page.FillAsync($"#cure-{action}", text);
        await page.ClickAsync($"[data-cure={action}] button[type=submit]");
        await Assertions.Expect(page.Locator($"[data-cure={action}]")).ToHaveCountAsync(0, new() { Timeout = Browser.Patience });
    }

    private static async Task PictureAsync(IPage page, string name)
    {
        if (DemoServer.Pictures is { } folder) await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}.png"), FullPage = true });
    }
}
