using GovConsole.Tests.Support;
using Microsoft.Playwright;

namespace GovConsole.Tests.Journeys.Pages;

/// <summary>One browser window for each account, signed in once, for all the pages that it opens.</summary>
public sealed class PageVisitors : IAsyncLifetime
{
    private readonly Dictionary<string, IPage> pages = [];

    public async Task<IPage> OpenAsync(Server server, string? account)
    {
        if (pages.TryGetValue(account ?? "", out var open)) return open;

        var page = await Browser.OpenAsync(server, shared: true);
        page.SetDefaultTimeout(Browser.Patience);
        if (account is not null) await page.SignInAsync(account);
        return pages[account ?? ""] = page;
    }

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        foreach (var page in pages.Values) await page.Context.CloseAsync();
    }
}
