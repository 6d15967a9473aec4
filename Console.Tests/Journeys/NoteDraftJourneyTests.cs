using GovConsole.Tests.Support;
using Microsoft.Playwright;

namespace GovConsole.Tests.Journeys;

/// <summary>A note that is still being written, on a demo of its own: whom it mentions would find it beside what other journeys told them.</summary>
public sealed class NoteDraftJourneyTests(OwnDemo server) : IClassFixture<OwnDemo>
{
    [Fact]
    public async Task A_note_half_written_by_thumb_outlives_the_server()
    {
        var number = await server.LogAsync();
        var agent = await server.SignInAsync("village-agent");
        await agent.SetViewportSizeAsync(390, 844);
        await agent.GotoAsync($"/cases/{number}");
        await agent.Locator("#note").PressSequentiallyAsync("请 @cl");
        await agent.Locator("#note-people [role=option]").ClickAsync();
        await Assertions.Expect(agent.Locator("#note")).ToBeFocusedAsync();
        await Assertions.Expect(agent.Locator("#note")).ToHaveValueAsync("请 @陈丽 ");
        await Assertions.Expect(agent.Locator(".notes .draft-note")).ToContainTextAsync("草稿已保存", new() { Timeout = Browser.Patience });

        var port = server.Address.Port;
        await server.StopAsync();
        await agent.Locator("#note").PressSequentiallyAsync("留意");
        server.Start(port);

        await Assertions.Expect(agent.Locator(".notes .draft-note")).ToContainTextAsync("已恢复", new() { Timeout = Browser.Patience });
        await Assertions.Expect(agent.Locator("#note")).ToHaveValueAsync("请 @陈丽 留意", new() { Timeout = Browser.Patience });
        await Assertions.Expect(agent.Locator(".note-mentioned")).ToHaveTextAsync("将提醒：陈丽", new() { Timeout = Browser.Patience });
        await agent.ClickAsync(".notes button[type=submit]");
        await Assertions.Expect(agent.Locator(".note-list .pill")).ToHaveTextAsync("@陈丽");
        await Assertions.Expect(agent.Locator("#note")).ToHaveValueAsync("");
    }
}
