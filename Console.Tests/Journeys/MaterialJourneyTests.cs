using System.Text;
using GovConsole.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace GovConsole.Tests.Journeys;

/// <summary>The papers that an applicant brings, in a real browser: photographed with a telephone, found wanting once, brought, and accepted.</summary>
[Collection(nameof(DemoServer))]
public sealed class MaterialJourneyTests(DemoServer server)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_photo_is_kept_what_is_wrong_is_told_once_and_what_was_told_is_brought()
    {
        var number = await server.LogAsync();
        var photo = await server.SignInAsync("township-clerk", 390);
        await photo.GotoAsync($"/cases/{number}/materials/0");
        await UploadAsync(photo, "申请表.jpg", Encoding.UTF8.GetBytes("not a picture"));
        await Expect(photo.Locator("main .field-error")).ToHaveCountAsync(1);
        await UploadAsync(photo, "申请表.jpg", Pictures.Jpeg(7));
        await Expect(photo.Locator("main .alert-good")).ToBeVisibleAsync();
        await photo.ClickAsync(".file-list a[href*=show]");
        await photo.WaitForFunctionAsync("() => document.querySelector('.file-shown img')?.naturalWidth === 320");

        var clerk = await server.SignInAsync("township-clerk");
        await clerk.GotoAsync($"/cases/{number}");
        await clerk.ClickAsync(".action-bar summary");
        await clerk.ClickAsync("[data-action=NotifyDefects]");
        var rows = clerk.Locator(".defect-rows li");
        await rows.Nth(0).Locator("select").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await rows.Nth(0).Locator("input").Nth(0).FillAsync("照片模糊");
        await rows.Nth(0).Locator("input").Nth(1).FillAsync("重新拍照");
        await SendAsync(clerk);
        await Expect(clerk.Locator("#defects li.open")).ToHaveCountAsync(1);
        await Expect(clerk.Locator(".case-head .pill").First).ToHaveTextAsync("待补正");

        var agent = await server.SignInAsync("village-agent");
        await agent.GotoAsync($"/cases/{number}");
        await agent.ClickAsync("[data-action=SupplyMaterials]");
        await agent.Locator(".action-panel input[type=checkbox]").First.CheckAsync();
        await SendAsync(agent);
        await Expect(agent.Locator("#defects li.done")).ToHaveCountAsync(1);

        await clerk.GotoAsync($"/cases/{number}");
        await clerk.ClickAsync("[data-action=Accept]");
        await SendAsync(clerk);
        await Expect(clerk.Locator(".case-head .pill").First).ToHaveTextAsync("已受理");
    }

    private static async Task UploadAsync(IPage page, string name, byte[] content)
    {
        await page.SetInputFilesAsync("#file", new FilePayload { Name = name, MimeType = "image/jpeg", Buffer = content });
        await page.ClickAsync("form[enctype='multipart/form-data'] button[type=submit]");
    }

    private static async Task SendAsync(IPage page)
    {
        await page.ClickAsync(".action-panel button[type=submit]");
        await Expect(page.Locator(".action-panel")).ToHaveCountAsync(0, new() { Timeout = Browser.Patience });
    }
}
