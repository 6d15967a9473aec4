using System.Net;
using GovConsole.Access;
using GovConsole.Cases.Intake;
using GovConsole.Cases.Materials;
using GovConsole.Demo;
using GovConsole.Items;
using GovConsole.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Tests.Web.Cases.Materials;

/// <summary>The form that carries a photo to a case and the address that hands it out, asked as a browser without scripts asks.</summary>
[Collection(nameof(DemoServer))]
public sealed class MaterialFileEndpointTests(DemoServer server)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private async Task<Visitor> AsAsync(string user)
    {
        var visitor = server.Visit();
        await visitor.SignInAsync(user, DemoAccounts.Password);
        return visitor;
    }

    /// <summary>A new case of the demo's village.</summary>
    private async Task<string> LogAsync()
    {
        var agent = await ActorAsync("village-agent");
        await using var db = server.Db.CreateDbContext();
        var item = await db.Items.SingleAsync(x => x.Code == "GG31001000", Ct);
        var input = Sample.Input(item) with { UnitCode = agent.Unit.Code, Materials = [] };
        return (await server.Get<LogCase>().RunAsync(input, agent, Ct)).Number;
    }

    private async Task<Actor> ActorAsync(string user)
    {
        await using var db = server.Db.CreateDbContext();
        var account = await db.Accounts.SingleAsync(x => x.UserName == user, Ct);
        var grant = await db.Grants.SingleAsync(x => x.AccountId == account.Id, Ct);
        return new(account.Id, grant.Id, account.DisplayName, grant.Role, grant.Unit);
    }

    private static string Page(string number, int place = 0) => $"/cases/{number}/materials/{place}";

    private async Task<string> UploadAsync(Visitor visitor, string number, byte[] bytes, string name)
    {
        var answer = await visitor.SendFileAsync(Page(number), "attach", ("Attached.File", name, bytes));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        await using var db = server.Db.CreateDbContext();
        var file = await db.CaseMaterials.SelectMany(material => material.Files).OrderByDescending(kept => kept.AddedAt).Select(kept => kept.FileId).FirstAsync(Ct);
        return $"/cases/{number}/files/{file}";
    }

    [Fact]
    public async Task Every_role_inside_sees_the_photo_and_nobody_outside_or_by_guessing()
    {
        var (number, bytes) = (await LogAsync(), Pictures.Jpeg(11));
        using var agent = await AsAsync("village-agent");
        var address = await UploadAsync(agent, number, bytes, "身份证.jpg");

        foreach (var user in new[] { "village-agent", "township-clerk", "township-approver", "city-admin", "city-leader", "city-supervisor", "province-leader" })
        {
            using var visitor = await AsAsync(user);
            var answer = await visitor.GetAsync(address);
            Assert.Equal((user, HttpStatusCode.OK, "image/jpeg"), (user, answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
            Assert.Equal(bytes, await answer.Content.ReadAsByteArrayAsync(Ct));
        }

        foreach (var user in new[] { "auditor", "operator" })
        {
            using var visitor = await AsAsync(user);
            Assert.Equal((user, HttpStatusCode.NotFound), (user, (await visitor.GetAsync(address)).StatusCode));
            Assert.Equal((user, HttpStatusCode.NotFound), (user, (await visitor.GetAsync($"{address}/thumbnail")).StatusCode));
        }

        Assert.Equal(HttpStatusCode.NotFound, (await agent.GetAsync($"/cases/{number}/files/{Guid.CreateVersion7()}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await agent.GetAsync(address.Replace(number, await LogAsync(), StringComparison.Ordinal))).StatusCode);
        using var nobody = server.Visit();
        Assert.Equal(HttpStatusCode.Redirect, (await nobody.GetAsync(address)).StatusCode);
    }

    [Fact]
    public async Task A_file_is_shown_in_a_sandbox_and_saved_when_asked()
    {
        var number = await LogAsync();
        using var agent = await AsAsync("village-agent");
        var address = await UploadAsync(agent, number, Pictures.Jpeg(12), "正面.exe");

        var shown = await agent.GetAsync(address);
        Assert.Contains("sandbox", shown.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal(("nosniff", "inline", "no-store"), (
            shown.Headers.GetValues("X-Content-Type-Options").Single(), shown.Content.Headers.ContentDisposition!.DispositionType, $"{shown.Headers.CacheControl}"));
        var saved = (await agent.GetAsync($"{address}?download=true")).Content.Headers.ContentDisposition!;
        Assert.Equal(("attachment", "正面.jpg"), (saved.DispositionType, saved.FileNameStar));

        var paper = await agent.GetAsync(await UploadAsync(agent, number, Pictures.Pdf("twelve"), "声明.pdf"));
        var policy = paper.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("script-src", policy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("MZ\u0001\u0002", "身份证.jpg", "只接受 PNG、JPEG、WebP 图片或 PDF 文件")]
    [InlineData("", "空.jpg", "文件是空的")]
    public async Task A_wrong_file_is_refused_beside_its_field(string content, string name, string told)
    {
        using var agent = await AsAsync("village-agent");

        var answer = await agent.SendFileAsync(Page(await LogAsync()), "attach", ("Attached.File", name, [.. content.Select(letter => (byte)letter)]));

        Assert.Equal(told, await Visitor.AlertAsync(answer));
    }

    [Fact]
    public async Task A_form_without_its_token_and_a_reader_leave_nothing()
    {
        var number = await LogAsync();
        using var agent = await AsAsync("village-agent");
        Assert.Equal(HttpStatusCode.BadRequest, (await agent.PostAsync(Page(number), ("_handler", "check"))).StatusCode);

        using var leader = await AsAsync("city-leader");
        Assert.DoesNotContain("_handler", await leader.ReadAsync(Page(number)), StringComparison.Ordinal);
        using var auditor = await AsAsync("auditor");
        Assert.DoesNotContain(number, await auditor.ReadAsync(Page(number)), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await agent.GetAsync(Page(number, 99))).StatusCode);
    }

    [Fact]
    public async Task A_file_is_taken_out_with_a_reason()
    {
        var number = await LogAsync();
        using var agent = await AsAsync("village-agent");
        var file = (await UploadAsync(agent, number, Pictures.Jpeg(13), "糊.jpg")).Split('/')[^1];

        var without = await agent.SendAsync($"{Page(number)}?remove={file}", "remove", ("Removal.File", file), ("Removal.Reason", ""));
        Assert.Equal("请写明移除的理由。", await Visitor.AlertAsync(without));
        await agent.SendAsync($"{Page(number)}?remove={file}", "remove", ("Removal.File", file), ("Removal.Reason", "拍糊了"));

        Assert.Contains("拍糊了", WebUtility.HtmlDecode(await agent.ReadAsync(Page(number))), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await agent.GetAsync($"/cases/{number}/files/{file}")).StatusCode);
    }
}
