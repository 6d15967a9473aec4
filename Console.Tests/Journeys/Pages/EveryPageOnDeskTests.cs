using System.Reflection;
using GovConsole.Tests.Support;
using Microsoft.AspNetCore.Components;
using Microsoft.Playwright;

namespace GovConsole.Tests.Journeys.Pages;

/// <summary>
/// Every page on a desk, in Chinese and in light colours, and whether a phone would hold it. A folder named in CONSOLE_SCREENSHOTS receives
/// pictures of each, taken from a demo of 3,000 cases.
/// </summary>
public sealed class EveryPageOnDeskTests(DemoServer server, PageVisitors visitors) : EveryPage(server, visitors)
{
    [Fact]
    public void Every_page_has_a_row_in_the_table()
    {
        var routes = typeof(Program).Assembly.GetTypes().SelectMany(type => type.GetCustomAttributes<RouteAttribute>()).Select(route => route.Template);

        Assert.Equal(routes.Order(), PageTable.All.Select(visit => visit.Route).Distinct().Order());
        Assert.Equal(PageTable.All.Select(visit => visit.Name), PageTable.All.Select(visit => visit.Name).Distinct());
    }

    [Theory, MemberData(nameof(Names))]
    public async Task A_page_has_no_fault(string name) => Assert.Empty(await FaultsAsync(name, async (page, visit, address) =>
    {
        var look = Look(page, "zh-Hans", dark: false);
        await look.OpenAsync(address, visit.Drawn, 1440);
        List<string> faults = [.. await look.FaultsAsync(), .. await look.OverflowAsync()];
        if (DemoServer.Pictures is { } folder) await TakePicturesAsync(folder, page, visit, address);
        return faults;
    }));

    private async Task TakePicturesAsync(string folder, IPage page, PageVisit visit, string address)
    {
        foreach (var (culture, width) in new[] { ("zh-Hans", 1440), ("zh-Hans", 390), ("en", 1440) })
        {
            await Look(page, culture, dark: false).OpenAsync(address, visit.Drawn, width);
            // As much as says what the page is; the end of a long list says nothing new.
            var high = await page.EvaluateAsync<int>("document.documentElement.scrollHeight");
            await page.SetViewportSizeAsync(width, Math.Clamp(high, width > 600 ? 900 : 780, 1900));
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{visit.Name}-{width}-{culture[..2]}.png") });
        }
    }
}
