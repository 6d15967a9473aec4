using System.Text;
using GovConsole.Tests.Support;
using Microsoft.Playwright;

namespace GovConsole.Tests.Journeys;

/// <summary>From the filtered ledger on a phone to the file in one's hand.</summary>
[Collection(nameof(DemoServer))]
public sealed class ExportJourneyTests(DemoServer server)
{
    [Fact]
    public async Task A_filtered_ledger_is_asked_for_awaited_and_downloaded()
    {
        var page = await Browser.OpenAsync(server, 390, 780);
        await page.SignInAsync("city-leader");
        await page.GotoAsync("/cases?channel=VillageAgent");
        var total = page.Locator(".pager[aria-live]");
        await Assertions.Expect(total).ToContainTextAsync(" 件");
        var counted = (await total.InnerTextAsync()).Trim();
        await page.GetByRole(AriaRole.Link, new() { Name = "导出文件" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 2 })).ToHaveTextAsync(counted);
        await page.CheckAsync("input[value=Csv]");
        await page.GetByRole(AriaRole.Button, new() { Name = "开始导出" }).ClickAsync();

        var fetch = page.Locator("a[download]").First;
        await Assertions.Expect(fetch).ToBeVisibleAsync(new() { Timeout = Browser.Patience });
        Assert.Empty(await page.BarriersAsync());
        var download = await page.RunAndWaitForDownloadAsync(() => fetch.ClickAsync());

        Assert.StartsWith("办件台账-东方市-", download.SuggestedFilename, StringComparison.Ordinal);
        var lines = (await File.ReadAllTextAsync(await download.PathAsync(), Encoding.UTF8, TestContext.Current.CancellationToken)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal($"共 {lines.Length - 1:N0} 件", counted);
        Assert.All(lines[1..], line => Assert.Contains("代办点", line, StringComparison.Ordinal));
        await page.Context.CloseAsync();
    }
}
