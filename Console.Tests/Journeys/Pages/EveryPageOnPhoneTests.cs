using GovConsole.Tests.Support;

namespace GovConsole.Tests.Journeys.Pages;

/// <summary>Every page on a phone, in English and in dark colours.</summary>
public sealed class EveryPageOnPhoneTests(DemoServer server, PageVisitors visitors) : EveryPage(server, visitors)
{
    [Theory, MemberData(nameof(Names))]
    public async Task A_page_has_no_fault(string name) => Assert.Empty(await FaultsAsync(name, async (page, visit, address) =>
    {
        var look = Look(page, "en", dark: true);
        await look.OpenAsync(address, visit.Drawn, 360);
        return [.. await look.FaultsAsync(), .. await look.OverflowAsync(), .. await look.UntranslatedAsync()];
    }));
}
