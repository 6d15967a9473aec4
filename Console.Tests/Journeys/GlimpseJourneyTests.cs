using GovConsole.Tests.Support;

namespace GovConsole.Tests.Journeys;

/// <summary>A number that was asked for hides in the browser itself, for the case that the line is down when its minute is over.</summary>
[Collection(nameof(DemoServer))]
public sealed class GlimpseJourneyTests(DemoServer server)
{
    private const string AfterItsMinute = """
        () => {
          const shown = document.querySelector('.glimpse');
          for (const animation of shown.getAnimations()) animation.finish();
          return getComputedStyle(shown).visibility;
        }
        """;

    [Fact]
    public async Task A_number_is_hidden_without_the_server()
    {
        var page = await Browser.OpenAsync(server);
        await page.SignInAsync("city-supervisor");
        await page.GotoAsync("/enquiries");
        await page.ClickAsync("main a[href^='/enquiries/4']");
        await page.ClickAsync(".reveal");
        await page.FillAsync("#reveal-reason", "回复来访人");
        await page.ClickAsync(".rule-form [type=submit]");
        await page.WaitForSelectorAsync(".glimpse", new() { Timeout = Browser.Patience });

        Assert.Equal("visible", await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.glimpse')).visibility"));
        await page.Context.SetOfflineAsync(true);
        Assert.Equal("hidden", await page.EvaluateAsync<string>(AfterItsMinute));
    }
}
