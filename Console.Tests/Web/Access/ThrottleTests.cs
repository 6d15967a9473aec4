using System.Net;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Web.Access;

/// <summary>A server that is guessed at. Its visitors stand behind a proxy on the same machine.</summary>
public sealed class ThrottledServer : Server
{
    public const int Tries = 5;

    protected override int TriesPerMinute => Tries;

    protected override int DemoCases => 1;
}

public sealed class ThrottleTests(ThrottledServer server) : IClassFixture<ThrottledServer>
{
    [Fact]
    public async Task Whoever_guesses_too_often_from_one_address_is_told_to_wait_and_others_are_not()
    {
        using var guesser = server.Visit("203.0.113.7");
        for (var attempt = 0; attempt < ThrottledServer.Tries; attempt++)
            Assert.NotEqual(HttpStatusCode.TooManyRequests, (await guesser.SignInAsync($"nobody-{attempt}", "wrong-password-1")).StatusCode);

        var refused = await guesser.SignInAsync("village-agent", "wrong-password-1");

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.Equal("60", Assert.Single(refused.Headers.GetValues("Retry-After")));
        Assert.Contains("操作过于频繁", await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await guesser.GetAsync("/account/sign-in")).StatusCode);

        using var other = server.Visit("203.0.113.8");
        Assert.NotEqual(HttpStatusCode.TooManyRequests, (await other.SignInAsync("nobody", "wrong-password-1")).StatusCode);
    }

    [Fact]
    public async Task Behind_a_proxy_that_speaks_TLS_the_session_is_for_TLS_only()
    {
        using var visitor = server.Visit("203.0.113.9", "https");

        var answer = await visitor.SignInAsync("village-agent", GovConsole.Demo.DemoAccounts.Password);

        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"), value => value.StartsWith("console=", StringComparison.Ordinal));
        Assert.Contains("secure", cookie, StringComparison.OrdinalIgnoreCase);
    }
}
