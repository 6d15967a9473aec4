using GovConsole.Tests.Support;

namespace GovConsole.Tests.Web.Statistics;

/// <summary>The figures in a real browser.</summary>
[Collection(nameof(DemoServer))]
public sealed class DashboardLookTests(DemoServer server)
{
    [Theory]
    [InlineData("/dashboard", 1440, false, "zh-Hans")]
    [InlineData("/dashboard", 360, true, "en")]
    [InlineData("/statistics/definitions", 1440, true, "zh-Hans")]
    [InlineData("/statistics/definitions", 390, false, "en")]
    public async Task Axe_finds_no_fault_and_nothing_runs_out_of_the_screen(string path, int width, bool dark, string culture)
    {
        var page = await Browser.OpenAsync(server, width, dark: dark, culture: culture);
        await page.SignInAsync("province-leader");
        await page.GotoAsync(path);
        await page.WaitForSelectorAsync(path is "/dashboard" ? ".tile" : ".definitions");

        var found = await page.ViolationsAsync();
        Assert.Empty(found.Select(fault => $"{fault.Impact} {fault.Id}: {fault.Nodes[0].Html}"));
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
        await page.Context.CloseAsync();
    }
}
