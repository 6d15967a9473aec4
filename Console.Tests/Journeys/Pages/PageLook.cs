using System.Text.RegularExpressions;
using System.Xml.Linq;
using GovConsole.Tests.Support;
using Microsoft.Playwright;

namespace GovConsole.Tests.Journeys.Pages;

/// <summary>One look at a page, in one language and one choice of colours, and what is wrong with what is seen.</summary>
internal sealed partial record PageLook(IPage Page, bool Dark, string Culture, Uri Server)
{
    // What the eye reads and what a screen reader says, one text each.
    private const string Texts = """
        () => {
          const all = [], seen = node => node.checkVisibility?.() ?? true;
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            const element = walker.currentNode.parentElement;
            if (!element.closest('script, style, [lang]:not(html)') && seen(element)) all.push(walker.currentNode.data.trim());
          }
          for (const element of document.querySelectorAll('[aria-label], [title], [placeholder], [data-label]')) {
            if (element.closest('[lang]:not(html)')) continue;
            all.push(...['aria-label', 'title', 'placeholder', 'data-label'].map(name => element.getAttribute(name) ?? '').filter(text => text));
          }
          return [document.title, ...all.filter(text => text)];
        }
        """;

    // Where no name of a person, place or matter stands.
    private const string Chrome = """
        () => [...document.querySelectorAll('nav.side, nav.bottom, thead th, legend, dt, .figure-label, .pill, [data-label]')]
          .filter(element => !element.closest('[lang]:not(html)'))
          .map(element => element.dataset.label ?? element.textContent.trim())
        """;

    // The innermost things that reach beyond the screen.
    private const string Beyond = """
        width => [...document.querySelectorAll('main *')]
          .filter(element => element.getBoundingClientRect().right > width && ![...element.children].some(child => child.getBoundingClientRect().right > width))
          .slice(0, 5).map(element => element.outerHTML.slice(0, 160))
        """;

    private const string Drawn = """
        wanted => document.querySelector(`main ${wanted}`) !== null && document.querySelector('main .spinner') === null
        """;

    private static readonly HashSet<string> ChineseTexts = ReadChinese();

    public async Task OpenAsync(string address, string drawn, int width)
    {
        await Page.Context.AddCookiesAsync(
        [
            new() { Name = "theme", Value = Dark ? "dark" : "light", Url = Server.ToString() },
            new() { Name = ".AspNetCore.Culture", Value = Uri.EscapeDataString($"c={Culture}|uic={Culture}"), Url = Server.ToString() },
        ]);
        await Page.SetViewportSizeAsync(width, width > 600 ? 900 : 780);
        await Page.GotoAsync(address);
        await Page.WaitForFunctionAsync(Drawn, drawn, new() { Timeout = Browser.Patience });
    }

    /// <summary>What a phone of 360 pixels would have to move aside to be read.</summary>
    public async Task<IEnumerable<string>> OverflowAsync(int width = 360)
    {
        await Page.SetViewportSizeAsync(width, 780);
        // The frame moves into its new place.
        await Page.WaitForTimeoutAsync(400);
        var wide = await Page.EvaluateAsync<int>("document.documentElement.scrollWidth");
        return wide > width ? [$"{Culture}: {wide} px wide on a screen of {width}", .. await Page.EvaluateAsync<string[]>(Beyond, width)] : [];
    }

    /// <summary>Barriers, and keys that were shown instead of their text.</summary>
    public async Task<List<string>> FaultsAsync()
    {
        return
        [
            .. (await Page.BarriersAsync()).Select(barrier => $"{Culture}: {barrier}"),
            .. (await TextsAsync()).Where(text => Key().IsMatch(text)).Select(text => $"{Culture}: the key {text}"),
        ];
    }

    /// <summary>Words of the Chinese resources on an English page, and anything Chinese where only the product's own words stand.</summary>
    public async Task<IEnumerable<string>> UntranslatedAsync() =>
    [
        .. (await TextsAsync()).Where(ChineseTexts.Contains).Select(text => $"{Culture}: {text}"),
        .. (await Page.EvaluateAsync<string[]>(Chrome)).Where(text => Han().IsMatch(text)).Select(text => $"{Culture}: {text}"),
    ];

    private Task<string[]> TextsAsync() => Page.EvaluateAsync<string[]>(Texts);

    private static HashSet<string> ReadChinese() =>
    [
        .. Repo.Files("Console.Web", "*.resx").Where(file => !file.EndsWith(".en.resx", StringComparison.Ordinal))
            .SelectMany(file => XDocument.Load(file).Root!.Elements("data").Select(data => data.Element("value")!.Value))
            .Where(text => text.Length > 1 && Han().IsMatch(text)),
    ];

    // Such as "Case.Title"; a name of a file or a version looks different.
    [GeneratedRegex(@"^[A-Z]\w*(\.[A-Z]\w*)+$|^Demo\.[\w-]+$")]
    private static partial Regex Key();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Han();
}
