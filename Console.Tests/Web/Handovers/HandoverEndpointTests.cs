using System.Net;
using System.Text;
using GovConsole.Demo;
using GovConsole.Handovers;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Web.Handovers;

/// <summary>A handover list as every role of the demo downloads it, and as those outside do not.</summary>
[Collection(nameof(DemoServer))]
public sealed class HandoverEndpointTests(DemoServer server)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("village-agent", HttpStatusCode.OK)]
    [InlineData("township-clerk", HttpStatusCode.OK)]
    [InlineData("city-leader", HttpStatusCode.OK)]
    [InlineData("province-leader", HttpStatusCode.OK)]
    [InlineData("auditor", HttpStatusCode.Forbidden)]
    [InlineData("operator", HttpStatusCode.Forbidden)]
    public async Task Each_role_gets_what_lies_in_its_scope(string who, HttpStatusCode status)
    {
        var number = (await server.Db.AllAsync<Handover>()).First(list => list.State is HandoverState.Closed).Number;
        using var visitor = server.Visit();
        await visitor.SignInAsync(who, DemoAccounts.Password);

        var answer = await visitor.GetAsync($"/handovers/{number}/list.pdf");

        Assert.Equal(status, answer.StatusCode);
        Assert.Equal(status is HttpStatusCode.OK, Encoding.Latin1.GetString(await answer.Content.ReadAsByteArrayAsync(Ct)).StartsWith("%PDF-", StringComparison.Ordinal));
        if (status is HttpStatusCode.OK) Assert.Equal($"交接清单-{number}.pdf", answer.Content.Headers.ContentDisposition?.FileNameStar);
    }

    [Fact]
    public async Task What_does_not_exist_or_nobody_signed_in_gets_nothing()
    {
        var number = (await server.Db.AllAsync<Handover>())[0].Number;
        using var visitor = server.Visit();
        Assert.Equal(HttpStatusCode.Found, (await visitor.GetAsync($"/handovers/{number}/list.pdf")).StatusCode);

        await visitor.SignInAsync("village-agent", DemoAccounts.Password);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/handovers/469007101200H-2026-00001/list.pdf")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync($"/handovers/{number}/list.pdf?language=fr")).StatusCode);
    }
}
