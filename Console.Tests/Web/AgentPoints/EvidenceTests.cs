using System.Net;
using GovConsole.AgentPoints;
using GovConsole.Demo;
using GovConsole.Files;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Web.AgentPoints;

/// <summary>The form that carries a photo and the address that hands it out, asked as a browser without scripts asks.</summary>
[Collection(nameof(DemoServer))]
public sealed class EvidenceTests(DemoServer server)
{
    private const string Village = "469007100200";
    private static readonly byte[] Png = Pictures.Png(width: 12, height: 9);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private async Task<Visitor> AsAsync(string user)
    {
        var visitor = server.Visit();
        await visitor.SignInAsync(user, DemoAccounts.Password);
        return visitor;
    }

    [Fact]
    public async Task An_agent_sends_a_photo_and_those_of_the_area_can_see_it()
    {
        using var agent = await AsAsync("village-agent");
        var answer = await agent.SendFileAsync($"/points/{Village}/check/Place", "check", ("Typed.Photo", "门口.png", Png), ("Typed.Note", "牌子已更换"));
        Assert.Equal((HttpStatusCode.Redirect, $"/points/{Village}?done=check"), (answer.StatusCode, $"{answer.Headers.Location}".Replace($"{server.Address}", "/", StringComparison.Ordinal)));

        var file = (await server.Db.AllAsync<StoredFile>()).Single(file => file.Name == "门口.png");
        var line = (await server.Db.AllAsync<ElementCheck>()).Single(check => check.FileId == file.Id);
        Assert.Equal((ElementState.Pending, CheckSource.Evidence, "牌子已更换"), (line.State, line.Source, line.Note));

        using var leader = await AsAsync("city-leader");
        var photo = await leader.GetAsync($"/points/{Village}/files/{file.Id}");
        Assert.Equal(("image/png", "nosniff"), (photo.Content.Headers.ContentType!.MediaType, photo.Headers.GetValues("X-Content-Type-Options").Single()));
        Assert.Equal(Png, await photo.Content.ReadAsByteArrayAsync(Ct));

        using var auditor = await AsAsync("auditor");
        Assert.Equal(HttpStatusCode.NotFound, (await auditor.GetAsync($"/points/{Village}/files/{file.Id}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await leader.GetAsync($"/points/469007100201/files/{file.Id}")).StatusCode);
        using var nobody = server.Visit();
        Assert.NotEqual(HttpStatusCode.OK, (await nobody.GetAsync($"/points/{Village}/files/{file.Id}")).StatusCode);
    }

    [Fact]
    public async Task A_wrong_file_is_refused_beside_its_field_and_the_note_stays()
    {
        using var agent = await AsAsync("village-agent");
        var answer = await agent.SendFileAsync($"/points/{Village}/check/Rules", "check", ("Typed.Photo", "a.png", "<html>"u8.ToArray()), ("Typed.Note", "制度已上墙"));

        Assert.Equal("只接受 PNG、JPEG、WebP 图片或 PDF 文件", await Visitor.AlertAsync(answer));
        Assert.Contains("制度已上墙", WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Ct)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_check_without_scripts_asks_item_by_item()
    {
        using var admin = await AsAsync("city-admin");
        const string path = "/points/469007100201/check/Rules";
        var refused = await admin.SendAsync(path, "check", ("Typed.State", "Passed"), ("Typed.Found[SevenRules]", "Yes"), ("Typed.Found[Receipt]", "Yes"));
        Assert.Equal("请选择是否符合", await Visitor.AlertAsync(refused));

        var answer = await admin.SendAsync(
            path, "check", ("Typed.State", "Failed"), ("Typed.Found[SevenRules]", "Yes"), ("Typed.Found[CurrentVersion]", "No"), ("Typed.Found[Nonsense]", "Yes"),
            ("Typed.Latitude", "19.0964321"), ("Typed.Longitude", "108.65321"));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var line = (await server.Db.AllAsync<ElementCheck>()).Where(check => check is { Code: "469007100201", Element: Element.Rules }).MaxBy(check => check.Id)!;
        Assert.Equal((ElementState.Failed, "SevenRules:Yes CurrentVersion:No", "19.096432,108.653210"), (line.State, $"{line.Answers}", $"{line.Place}"));
    }

    [Fact]
    public async Task A_form_sent_without_its_token_does_nothing()
    {
        using var agent = await AsAsync("village-agent");
        var answer = await agent.PostAsync($"/points/{Village}/check/Ledger", ("_handler", "check"), ("Typed.Note", "没有令牌"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.DoesNotContain(await server.Db.AllAsync<ElementCheck>(), check => check.Note == "没有令牌");
    }

    [Theory]
    [InlineData("village-agent", "/points/469007100201/check/Place")]
    [InlineData("city-admin", "/points/460105001001/check/Place")]
    [InlineData("city-admin", "/points/469007100200/check/Nonsense")]
    [InlineData("city-leader", "/points/469007100200/check/Place")]
    public async Task Whoever_may_not_check_gets_no_form(string user, string path)
    {
        using var visitor = await AsAsync(user);

        Assert.DoesNotContain("_handler", await visitor.ReadAsync(path), StringComparison.Ordinal);
    }
}
