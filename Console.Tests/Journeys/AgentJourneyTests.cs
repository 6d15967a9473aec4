using GovConsole.Access;
using GovConsole.AgentPoints;
using GovConsole.Demo;
using GovConsole.Kernel;
using GovConsole.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using UglyToad.PdfPig;

namespace GovConsole.Tests.Journeys;

/// <summary>A village changes its agent, on a phone: one leaves, another comes, both sign what is handed over, and the new one goes on leave.</summary>
[Collection(nameof(DemoServer))]
public sealed class AgentJourneyTests(DemoServer server)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_agent_leaves_hands_over_and_the_next_enters_leave_with_a_stand_in()
    {
        var (village, former) = await VillageAsync();
        var open = await server.LogAsync("leaver.journey");
        var today = server.Get<TimeProvider>().Today();

        var admin = await server.SignInAsync("township-admin", 390);
        await admin.GotoAsync($"/points/{village}");
        await admin.ClickAsync("button:has-text('办理离任')");
        await admin.FillAsync("#end-to", $"{today.AddDays(-1):yyyy-MM-dd}");
        await admin.FillAsync("#end-reason", "换届离任");
        await admin.ClickAsync("button:has-text('确认离任')");
        await PictureAsync(admin, "journey-agent-ended");
        await admin.ClickAsync("button:has-text('任命代办员')");
        await admin.FillAsync("#agent-name", "王新任");
        await admin.FillAsync("#agent-phone", Sample.Phone);
        await admin.FillAsync("#agent-account", "successor.journey");
        await admin.ClickAsync(".rule-form button[type=submit]");
        await Assertions.Expect(admin.Locator(".alert-good")).ToContainTextAsync("王新任");

        await PictureAsync(admin, "journey-agent-appointed");
        await admin.GotoAsync($"/points/{village}/agents");
        await Assertions.Expect(admin.Locator(".duty")).ToBeVisibleAsync();
        await PictureAsync(admin, "journey-agent-point");
        await admin.ClickAsync("#changes a:has-text('办理移交') >> nth=0");
        await Assertions.Expect(admin.Locator(".open-cases")).ToContainTextAsync(open);
        await FillThingAsync(admin, 0, "台式电脑");
        await FillThingAsync(admin, 1, "代办登记簿");
        await FillThingAsync(admin, 2, "代办点门钥匙");
        await PictureAsync(admin, "journey-agent-drawing");
        await admin.ClickAsync("button:has-text('生成移交清单')");
        await Assertions.Expect(admin.Locator(".alert-good")).ToContainTextAsync($"{village}Y-");

        var leaver = await SignInAsync("leaver.journey");
        await SignAsync(leaver, $"/points/{village}/handover/{former}", "Leaver");
        var successor = await SignInAsync("successor.journey");
        await SignAsync(successor, $"/points/{village}/handover/{former}", "Successor");
        await PictureAsync(successor, "journey-agent-signed");

        using var pdf = PdfDocument.Open(await (await successor.APIRequest.GetAsync(
            $"{server.Address.GetLeftPart(UriPartial.Authority)}/points/{village}/handover/{former}/list.pdf")).BodyAsync());
        var text = string.Concat(pdf.GetPages().Select(page => page.Text));
        foreach (var said in new[] { "代办员移交清单", "王新任", open, "台式电脑", "移交人签字", "接收人签字" }) Assert.Contains(said, text, StringComparison.Ordinal);

        await successor.GotoAsync($"/points/{village}/agents");
        await successor.ClickAsync("button:has-text('排班')");
        await successor.ClickAsync("#duty .rule-form button[type=submit]");
        await Assertions.Expect(successor.Locator(".alert-good")).ToContainTextAsync("值班表已保存");
        await successor.ClickAsync("button:has-text('登记请假')");
        await successor.FillAsync("#leave-to", $"{today.AddDays(8):yyyy-MM-dd}");
        await successor.FillAsync("#leave-reason", "参加市里培训");
        var standIn = (await successor.TextContentAsync("#leave-stand-in option >> nth=1"))!.Split('（')[0];
        await successor.SelectOptionAsync("#leave-stand-in", new SelectOptionValue { Index = 1 });
        await successor.ClickAsync("#leave .rule-form button[type=submit]");
        await Assertions.Expect(successor.Locator(".duty").GetByText("替王新任").First).ToBeVisibleAsync();
        await Assertions.Expect(successor.Locator(".duty").GetByText(standIn).First).ToBeVisibleAsync();
        await PictureAsync(successor, "journey-agent-leave");
    }

    /// <summary>A village of Basuo that operates, whose agent has an account, and an account for the next.</summary>
    private async Task<(string Village, Guid Former)> VillageAsync()
    {
        await using var db = server.Db.CreateDbContext();
        var point = await db.AgentPoints.Where(x => x.Scope3 == "469007100" && x.Status == PointStatus.Operating && x.Code != "469007100200"
            && db.Set<AgentTenure>().Any(tenure => tenure.Code == x.Code && tenure.Primary && tenure.To == null)).OrderByDescending(x => x.Code).FirstAsync(Ct);
        var former = await db.AgentTenures.SingleAsync(x => x.Code == point.Code && x.Primary && x.To == null, Ct);
        var model = await db.Set<Account>().SingleAsync(account => account.UserName == "village-agent", Ct);
        foreach (var (name, display) in new[] { ("leaver.journey", former.Name), ("successor.journey", "王新任") })
        {
            var account = Account.Of(name, display, TimeProvider.System.UtcNow());
            account.PasswordHash = model.PasswordHash;
            db.AddRange(account, Grant.Of(account.Id, Role.VillageAgent, point.Path, "test", TimeProvider.System.UtcNow()));
            if (name == "leaver.journey") db.Entry(former).Property(x => x.AccountId).CurrentValue = account.Id;
        }

        await db.SaveChangesAsync(Ct);
        return (point.Code, former.Id);
    }

    /// <summary>An account that the sign-in page does not offer types its name and password.</summary>
    private async Task<IPage> SignInAsync(string userName)
    {
        var page = await Browser.OpenAsync(server, 390);
        page.SetDefaultTimeout(Browser.Patience);
        await page.GotoAsync("/account/sign-in");
        await page.FillAsync("#user-name", userName);
        await page.FillAsync("#password", DemoAccounts.Password);
        await page.ClickAsync(".rule-form [type=submit]");
        await page.WaitForURLAsync(url => !url.Contains("/account/sign-in", StringComparison.Ordinal), new() { WaitUntil = WaitUntilState.Commit });
        await page.WaitForSelectorAsync("main h1");
        return page;
    }

    private static Task FillThingAsync(IPage page, int place, string item) => page.FillAsync($".thing >> nth={place} >> .thing-item", item);

    private static async Task SignAsync(IPage page, string address, string side)
    {
        await page.GotoAsync(address);
        await page.ClickAsync($"[data-sign={side}]");
        await Assertions.Expect(page.Locator($"[data-side={side}]")).ToContainTextAsync("已签字");
    }

    private static async Task PictureAsync(IPage page, string name)
    {
        if (DemoServer.Pictures is { } folder) await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}.png"), FullPage = true });
    }
}
