using System.Net;
using System.Text;
using GovConsole.Demo;
using GovConsole.Tests.Support;
using MiniExcelLibs;

namespace GovConsole.Tests.Web.Api;

/// <summary>Files as somebody signed in downloads them, and as somebody outside does not.</summary>
[Collection(nameof(DemoServer))]
public sealed class ReportsApiTests(DemoServer server)
{
    private const string OtherUnit = "469002";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_ledger_comes_as_a_workbook_with_a_Chinese_name()
    {
        using var visitor = await SignedInAsync("village-agent");
        var answer = await visitor.GetAsync("/cases/ledger.xlsx");

        Assert.Equal("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", answer.Content.Headers.ContentType?.MediaType);
        Assert.StartsWith("办件台账-东方市八所镇皇宁村", answer.Content.Headers.ContentDisposition?.FileNameStar, StringComparison.Ordinal);
        using var file = new MemoryStream(await answer.Content.ReadAsByteArrayAsync(Ct));
        Assert.Equal("办件台账", ((IDictionary<string, object>)file.Query().First())["A"]);
    }

    [Theory]
    [InlineData("/reports/bulletin.pdf", "application/pdf", "%PDF-")]
    [InlineData("/reports/bulletin.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "PK")]
    public async Task A_leader_downloads_the_bulletin_of_a_unit_below(string address, string type, string begins)
    {
        using var visitor = await SignedInAsync("city-leader");
        var answer = await visitor.GetAsync($"{address}?unit=469007100&on=2026-01-01");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType?.MediaType);
        Assert.StartsWith(begins, Encoding.Latin1.GetString(await answer.Content.ReadAsByteArrayAsync(Ct)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("city-leader", $"/reports/bulletin.pdf?unit={OtherUnit}&on=2026-01-01", HttpStatusCode.Forbidden)]
    [InlineData("city-leader", $"/reports/bulletin.xlsx?unit={OtherUnit}&on=2026-01-01", HttpStatusCode.Forbidden)]
    [InlineData("city-leader", "/reports/bulletin.pdf?on=January", HttpStatusCode.BadRequest)]
    [InlineData("city-leader", "/reports/bulletin.pdf?kind=Hourly&on=2026-01-01", HttpStatusCode.BadRequest)]
    [InlineData("city-leader", "/reports/bulletin.pdf?on=2099-01-01", HttpStatusCode.UnprocessableEntity)]
    [InlineData("city-leader", "/documents/999999999.pdf", HttpStatusCode.NotFound)]
    [InlineData("auditor", "/reports/bulletin.pdf?on=2026-01-01", HttpStatusCode.Forbidden)]
    [InlineData("auditor", "/cases/ledger.xlsx", HttpStatusCode.Forbidden)]
    [InlineData("operator", "/cases/ledger.xlsx", HttpStatusCode.Forbidden)]
    public async Task Nothing_leaves_for_whom_it_is_not(string who, string address, HttpStatusCode status)
    {
        using var visitor = await SignedInAsync(who);
        var answer = await visitor.GetAsync(address);

        Assert.Equal(status, answer.StatusCode);
        Assert.Null(answer.Content.Headers.ContentDisposition);
    }

    private async Task<Visitor> SignedInAsync(string who)
    {
        var visitor = server.Visit();
        await visitor.SignInAsync(who, DemoAccounts.Password);
        return visitor;
    }
}
