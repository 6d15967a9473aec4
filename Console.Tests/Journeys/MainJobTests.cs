using System.Globalization;
using System.Text.RegularExpressions;
using GovConsole.Tests.Support;
using Microsoft.Playwright;
using MiniExcelLibs;
using UglyToad.PdfPig;

namespace GovConsole.Tests.Journeys;

/// <summary>The product's main job in a real browser: from a village's counter to the leader's figures and out as Excel and PDF.</summary>
[Collection(nameof(DemoServer))]
public sealed partial class MainJobTests(DemoServer server)
{
    private const string Village = "469007100200";
    private static readonly string[] Line = [Village, "469007100", "469007", "46"];

    [Fact]
    public async Task A_villages_case_is_logged_accepted_decided_handed_over_counted_and_printed()
    {
        var leader = await server.SignInAsync("province-leader");
        var before = await ReceivedAsync(leader);

        var agent = await server.SignInAsync("village-agent");
        var number = await LogAsync(agent);

        var clerk = await server.SignInAsync("township-clerk");
        await TakeAsync(clerk, number, "Accept");
        var approver = await server.SignInAsync("township-approver");
        await TakeAsync(approver, number, "Assign");
        await TakeAsync(approver, number, "Propose");
        await TakeAsync(approver, number, "Grant", page => page.FillAsync("#certificate-number", "琼生育 2026-001"));
        await TakeAsync(agent, number, "Deliver", async page =>
        {
            await page.CheckAsync("input[name=delivery-way] >> nth=2");
            await page.FillAsync("#receiver", "符小妹");
        });
        await Assertions.Expect(agent.Locator(".pill").First).ToHaveTextAsync("已送达");

        Assert.Equal(before.Select(count => count + 1), await ReceivedAsync(leader));
        await ReadLedgerAsync(agent, number);
        await ReadBulletinAsync(leader);
    }

    internal static async Task<string> LogAsync(IPage page)
    {
        await page.GotoAsync("/cases/new");
        await page.FillAsync("#item-search", "生育登记");
        await page.ClickAsync(".item-choices button:has-text('生育登记')");
        await page.FillAsync("#applicant", "符小妹");
        await page.FillAsync("#number", Sample.IdentityNumber);
        await page.FillAsync("#phone", Sample.Phone);
        foreach (var material in await page.Locator(".check-list input[type=checkbox]").AllAsync()) await material.CheckAsync();
        await page.ClickAsync(".rule-form button[type=submit]");
        return (await page.InnerTextAsync(".logged .case-number")).Trim();
    }

    private static async Task TakeAsync(IPage page, string number, string action, Func<IPage, Task>? fill = null)
    {
        await page.GotoAsync($"/cases/{number}");
        await page.ClickAsync($"[data-action={action}]");
        if (fill is not null) await fill(page);
        await page.ClickAsync(".action-panel button[type=submit]");
        await Assertions.Expect(page.Locator(".action-panel")).ToHaveCountAsync(0, new() { Timeout = 60_000 });
    }

    private static async Task<List<int>> ReceivedAsync(IPage page)
    {
        var counts = new List<int>();
        foreach (var unit in Line)
        {
            await page.GotoAsync($"/dashboard?unit={unit}");
            var figure = page.Locator(".figure:has(.figure-label:text-is('收件')) .figure-value").First;
            counts.Add(int.Parse(Digits().Match((await figure.InnerTextAsync()).Replace(",", "", StringComparison.Ordinal)).Value, CultureInfo.InvariantCulture));
        }
        return counts;
    }

    private static async Task ReadLedgerAsync(IPage page, string number)
    {
        await page.GotoAsync($"/cases?text={number}");
        var download = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync("a[href*='ledger.xlsx']"));
        await using var file = File.OpenRead(await download.PathAsync());
        var cells = MiniExcel.Query(file).Cast<IDictionary<string, object?>>().SelectMany(row => row.Values).Select(value => $"{value}").ToList();

        Assert.Contains(number, cells);
        Assert.Contains("符小妹", cells);
        Assert.DoesNotContain(Sample.IdentityNumber, cells);
    }

    private static async Task ReadBulletinAsync(IPage page)
    {
        await page.GotoAsync("/reports/bulletin?unit=469007100&on=2026-03-01");
        var download = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync("a[href*='bulletin.pdf']"));
        using var pdf = PdfDocument.Open(await download.PathAsync());
        var text = string.Concat(pdf.GetPages().Select(sheet => sheet.Text));

        Assert.Contains("皇宁", text, StringComparison.Ordinal);
        Assert.Contains("生育登记", text, StringComparison.Ordinal);
        Assert.Contains($"/ 共 {pdf.NumberOfPages} 页", text, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();
}
