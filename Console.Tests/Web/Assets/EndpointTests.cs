using System.Net;
using GovConsole.Access;
using GovConsole.Assets;
using GovConsole.Assets.Calls;
using GovConsole.Assets.Overview;
using GovConsole.Assets.Upkeep;
using GovConsole.Audit;
using GovConsole.Demo;
using GovConsole.Tests.Support;
using MiniExcelLibs;
using UglyToad.PdfPig;

namespace GovConsole.Tests.Web.Assets;

/// <summary>What lies outside the circuit: binding a browser, being heard, and taking F9 and F10 along.</summary>
[Collection(nameof(DemoServer))]
public sealed class EndpointTests(DemoServer server)
{
    private const string Village = "469007100200";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private async Task<Visitor> AsAsync(string user)
    {
        var visitor = server.Visit();
        await visitor.SignInAsync(user, DemoAccounts.Password);
        return visitor;
    }

    private async Task<Asset> ComputerAsync(string village) =>
        (await server.Db.AllAsync<Asset>()).First(asset => asset.Code == village && asset is { Kind: AssetKind.Computer, IsInUse: true });

    // A page without a circuit carries the token; any will do.
    private static async Task<HttpResponseMessage> PostAsync(Visitor visitor, string path, params (string, string)[] fields)
    {
        var token = await visitor.TokenAsync($"/points/{Village}/check/Place");
        return await visitor.PostAsync(path, [("__RequestVerificationToken", token), .. fields]);
    }

    [Fact]
    public async Task A_bound_browser_is_heard_until_its_binding_is_taken_back()
    {
        // A computer of its own: other tests are heard on those of the demo.
        var number = $"T-{Guid.CreateVersion7():n}"[..20];
        var id = await server.Get<AddAsset>().RunAsync(
            new() { Code = Village, Kind = AssetKind.Computer, Number = number, Model = "联想", Network = Network.Internet }, await ActorAsync("township-admin"), Ct);
        var computer = (await server.Db.AllAsync<Asset>()).Single(asset => asset.Id == id);
        using var agent = await AsAsync("village-agent");
        Assert.Equal(HttpStatusCode.Gone, (await PostAsync(agent, "/assets/heartbeat")).StatusCode);

        var bound = await PostAsync(agent, "/assets/bind", ("code", Village), ("asset", $"{computer.Id}"));
        Assert.Equal($"/points/{Village}/assets?done=bound", bound.Headers.Location!.ToString());
        var cookie = bound.Headers.GetValues("Set-Cookie").Single(one => one.StartsWith("console-computer=", StringComparison.Ordinal));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain($"{computer.Id:n}", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("data-heartbeat=\"/assets/heartbeat\"", await agent.ReadAsync("/"), StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.NoContent, (await PostAsync(agent, "/assets/heartbeat")).StatusCode);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await PostAsync(agent, "/assets/heartbeat")).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await agent.PostAsync("/assets/heartbeat")).StatusCode);
        Assert.Equal(1, (await server.Db.AllAsync<HeartbeatDay>()).Count(day => day.AssetId == computer.Id));

        await server.Get<GovConsole.Assets.Heartbeats.UnbindBrowser>().RunAsync(computer.Id, await ActorAsync("village-agent"), Ct);
        Assert.Equal(HttpStatusCode.Gone, (await PostAsync(agent, "/assets/heartbeat")).StatusCode);
        Assert.DoesNotContain("data-heartbeat", await agent.ReadAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_computer_of_another_village_and_a_form_without_its_token_bind_nothing()
    {
        var other = await ComputerAsync((await server.Db.AllAsync<Asset>()).First(asset => asset is { Kind: AssetKind.Computer, IsInUse: true } && asset.Code != Village).Code);
        using var agent = await AsAsync("village-agent");

        var refused = await PostAsync(agent, "/assets/bind", ("code", Village), ("asset", $"{other.Id}"));
        Assert.Equal($"/points/{Village}/assets?done=refused", refused.Headers.Location!.ToString());
        Assert.DoesNotContain(refused.Headers.TryGetValues("Set-Cookie", out var cookies) ? cookies : [], one => one.StartsWith("console-computer=", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.BadRequest, (await agent.PostAsync("/assets/bind", ("code", Village), ("asset", $"{other.Id}"))).StatusCode);
        using var nobody = server.Visit();
        Assert.NotEqual(HttpStatusCode.NoContent, (await nobody.PostAsync("/assets/heartbeat")).StatusCode);
    }

    [Fact]
    public async Task The_register_leaves_as_it_is_on_the_screen()
    {
        var actor = await ActorAsync("township-admin");
        var shown = await server.Get<FindAssets>().RunAsync(new(), 1, actor, Ct);
        using var admin = await AsAsync("township-admin");

        var rows = await RowsAsync(admin, "/assets/register.xlsx");
        var text = await TextAsync(admin, "/assets/register.pdf");

        // Four lines of head, the headings, the rows, the total.
        Assert.Equal(shown.Slice.Total, rows.Count - 6);
        Assert.Equal($"合计 {shown.Slice.Total} 台（部）", rows[^1][1]);
        Assert.Equal($"静默 {shown.Figures.Silent}", rows[^1][11]);
        Assert.Equal($"待修 {shown.Figures.Faulty}", rows[^1][12]);
        foreach (var said in new[] { "代办点设备台账", "单位：东方市八所镇", "F9-469007100-", $"合计{shown.Slice.Total}台", "第1页/共" })
            Assert.Contains(said, text, StringComparison.Ordinal);
        Assert.Contains(await server.Db.AllAsync<AuditEntry>(), entry => entry.Deed == "Audit.AssetsExported" && entry.Subject.StartsWith("F9-469007100-", StringComparison.Ordinal));

        Assert.Equal(shown.Figures.Telephones, (await RowsAsync(admin, "/assets/register.xlsx?kind=Telephone")).Count - 6);
    }

    [Fact]
    public async Task The_test_calls_leave_as_they_are_on_the_screen()
    {
        var actor = await ActorAsync("city-supervisor");
        var month = await server.Get<LoadTestCalls>().RunAsync(new(null, new(2026, 2, 1)), actor, Ct);
        using var supervisor = await AsAsync("city-supervisor");

        var rows = await RowsAsync(supervisor, "/test-calls/sheet.xlsx?month=2026-02");
        var text = await TextAsync(supervisor, "/test-calls/sheet.pdf?month=2026-02");

        Assert.True(month.Calls > 100);
        Assert.Equal(month.Rows.Sum(row => Math.Max(1, row.Calls.Count)), rows.Count - 6);
        Assert.Equal(($"合计 {month.Rows.Count} 个点", $"抽测 {month.Calls} 次", $"无人接听 {month.Unanswered} 次"), (rows[^1][1], rows[^1][3], rows[^1][4]));
        foreach (var said in new[] { "代办点电话抽测表", "2026年2月", $"应测{month.Due}个点", "F10-469007-202602-" }) Assert.Contains(said, text, StringComparison.Ordinal);
        Assert.Equal(month[CallState.NotReached], (await RowsAsync(supervisor, "/test-calls/sheet.xlsx?month=2026-02&state=NotReached")).Count - 6);
    }

    [Theory]
    [InlineData("/assets/register.xlsx?unit=4690")]
    [InlineData("/assets/register.pdf?unit=469007101")]
    [InlineData("/test-calls/sheet.xlsx?unit=469007101")]
    public async Task Nothing_of_another_unit_leaves(string path)
    {
        using var admin = await AsAsync("township-admin");
        Assert.True((await admin.GetAsync(path)).StatusCode is HttpStatusCode.Forbidden or HttpStatusCode.UnprocessableEntity);
        using var auditor = await AsAsync("auditor");
        Assert.Equal(HttpStatusCode.Forbidden, (await auditor.GetAsync(path.Split('?')[0])).StatusCode);
        using var nobody = server.Visit();
        Assert.NotEqual(HttpStatusCode.OK, (await nobody.GetAsync(path)).StatusCode);
    }

    private async Task<Actor> ActorAsync(string user) =>
        (await server.Get<FindActor>().RunAsync((await server.Db.AllAsync<Account>()).Single(each => each.UserName == user).Id, null, Ct))!;

    private static async Task<List<string?[]>> RowsAsync(Visitor visitor, string path)
    {
        using var file = new MemoryStream(await (await visitor.GetAsync(path)).Content.ReadAsByteArrayAsync(Ct));
        return [.. file.Query().Cast<IDictionary<string, object?>>().Select(row => row.Values.Select(value => value?.ToString()).ToArray())];
    }

    private static async Task<string> TextAsync(Visitor visitor, string path)
    {
        using var pdf = PdfDocument.Open(await (await visitor.GetAsync(path)).Content.ReadAsByteArrayAsync(Ct));
        return string.Concat(pdf.GetPages().Select(page => page.Text)).Replace(" ", "", StringComparison.Ordinal) + $"{pdf.GetPage(1).Text}";
    }
}
