using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace GovConsole.Tests.Support;

/// <summary>
/// axe-core, run in the page itself. Its own binding for Playwright opens a second window for every run to gather the frames,
/// which we have none of, and brings over all that is right; both took most of the time of a page.
/// </summary>
internal static class Axe
{
    // How bad it is, the rule, and the first element that breaks it.
    private const string Run = """
        async () => (await axe.run(document, { resultTypes: ['violations'] })).violations
          .map(found => `${found.impact} ${found.id}: ${found.nodes[0].html}`)
        """;

    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>Every barrier on the page as it stands.</summary>
    public static async Task<string[]> BarriersAsync(this IPage page)
    {
        await page.EvaluateAsync(Script);
        return await page.EvaluateAsync<string[]>(Run);
    }
}
