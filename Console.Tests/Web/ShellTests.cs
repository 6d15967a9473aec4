using GovConsole.Tests.Support;
using Microsoft.Playwright;

namespace GovConsole.Tests.Web;

/// <summary>The frame around every page, in a real browser.</summary>
[Collection(nameof(DemoServer))]
public sealed class ShellTests(DemoServer server)
{
    [Theory]
    [InlineData(1440, false, "zh-Hans")]
    [InlineData(390, true, "en")]
    public async Task Sign_in_and_shell_have_no_fault_that_axe_finds(int width, bool dark, string culture)
    {
        var page = await Browser.OpenAsync(server, width, dark: dark, culture: culture);
        var errors = new List<string>();
        page.Console += (_, message) => { if (message.Type == "error") errors.Add(message.Text); };
        await page.GotoAsync("/account/sign-in");
        await AssertNoFaultAsync(page);

        await page.SignInAsync("village-agent");
        await AssertNoFaultAsync(page);
        Assert.Empty(errors);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_shell_says_who_one_is_and_signs_out()
    {
        var page = await Browser.OpenAsync(server);
        await page.SignInAsync("village-agent");
        await page.ClickAsync(".posts summary");
        await Assertions.Expect(page.Locator(".posts-title strong")).ToHaveTextAsync("东方市八所镇皇宁村委会 · 代办员");

        await page.GetByRole(AriaRole.Button, new() { Name = "退出登录" }).ClickAsync();
        await page.WaitForURLAsync("**/account/sign-in");
        await page.GotoAsync("/");
        await page.WaitForURLAsync("**/account/sign-in?back=*");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_colours_are_remembered()
    {
        var page = await Browser.OpenAsync(server);
        await page.SignInAsync("village-agent");
        await page.GetByRole(AriaRole.Button, new() { Name = "深色" }).ClickAsync();
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
        await page.ReloadAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "浅色" })).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    private static async Task AssertNoFaultAsync(IPage page) => Assert.Empty(await page.BarriersAsync());
}
