using System.Net;
using GovConsole.Cases;
using GovConsole.Demo;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Web.Home;

/// <summary>What a device sends from the short form.</summary>
[Collection(nameof(DemoServer))]
public sealed class QuickEndpointTests(DemoServer server)
{
    [Theory]
    [InlineData("469007100201")]
    [InlineData("")]
    public async Task What_was_filled_in_for_another_village_is_not_taken_in_for_this_one(string village)
    {
        using var agent = server.Visit();
        await agent.SignInAsync("village-agent", DemoAccounts.Password);
        var before = (await server.Db.AllAsync<Case>()).Count;

        var answer = await agent.SendToAsync("/points/469007100200/check/Place", "/cases/quick", ("Village", village), ("Applicant", "符大海"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("这件是为另一个村填写的", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(before, (await server.Db.AllAsync<Case>()).Count);
    }
}
