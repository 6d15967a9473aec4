using System.Net;
using GovConsole.Tests.Support;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.AspNetCore.StaticAssets;

namespace GovConsole.Tests.Web;

/// <summary>What somebody without a session gets to see of the whole site, and what every answer says about security.</summary>
[Collection(nameof(DemoServer))]
public sealed class AnonymousTests(DemoServer server)
{
    private static readonly string[] Open = ["/account/sign-in", "/assets/heartbeat", "/culture", "/error/{Code:int?}", "/health", "/health/ready", "/progress", "/setup"];

    [Fact]
    public async Task Nothing_but_the_listed_addresses_answers_anonymously()
    {
        using var visitor = server.Visit();
        var addresses = server.Get<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null)
            .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/')).Distinct().Except(Open).ToList();

        Assert.Contains("/", addresses);
        foreach (var address in addresses)
            Assert.True(IsRefusal(await visitor.GetAsync(Filled(address))) && IsRefusal(await visitor.HeadAsync(Filled(address))) && IsRefusal(await visitor.PostAsync(Filled(address))), address);
    }

    [Theory]
    [InlineData("/_framework/blazor.web.js")]
    [InlineData("/_content/MudBlazor/MudBlazor.min.css")]
    [InlineData("/css/console.css")]
    [InlineData("/js/console.js")]
    [InlineData("/health")]
    [InlineData("/health/ready")]
    public async Task What_the_sign_in_page_needs_is_open(string address)
    {
        using var visitor = server.Visit();

        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync(address)).StatusCode);
    }

    [Fact]
    public async Task A_watcher_that_asks_for_the_head_of_a_page_gets_it()
    {
        using var visitor = server.Visit();

        Assert.Equal(HttpStatusCode.OK, (await visitor.HeadAsync("/account/sign-in")).StatusCode);
        Assert.True(IsRefusal(await visitor.HeadAsync("/cases")));
        // No page answers for a file beside it, whoever asks.
        await visitor.SignInAsync("city-leader", GovConsole.Demo.DemoAccounts.Password);
        Assert.True(IsRefusal(await visitor.HeadAsync("/enquiries/ledger.xlsx")));
    }

    [Fact]
    public async Task Every_answer_tells_the_browser_what_to_refuse()
    {
        using var visitor = server.Visit();
        var answer = await visitor.GetAsync("/account/sign-in");
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));

        Assert.Contains("script-src 'self';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe-eval", policy, StringComparison.Ordinal);
        foreach (var rule in new[] { "object-src 'none'", "base-uri 'self'", "form-action 'self'", "frame-ancestors 'none'" })
            Assert.Contains(rule, policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("same-origin", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
        Assert.Empty(answer.Headers.Server);
    }

    [Fact]
    public async Task A_page_of_somebody_signed_in_is_not_kept_by_the_browser()
    {
        using var visitor = server.Visit();
        await visitor.SignInAsync("auditor", GovConsole.Demo.DemoAccounts.Password);

        Assert.True((await visitor.GetAsync("/")).Headers.CacheControl?.NoStore);
        Assert.False((await visitor.GetAsync("/css/console.css")).Headers.CacheControl?.NoStore);
    }

    [Theory]
    [InlineData("en", "Sign in")]
    [InlineData("zh-Hans", "登录")]
    [InlineData("xx", "登录")]
    public async Task The_language_is_chosen_by_one_address(string to, string title)
    {
        using var visitor = server.Visit();
        var answer = await visitor.GetAsync($"/culture?to={to}&back=/account/sign-in");

        Assert.Equal("/account/sign-in", answer.Headers.Location?.ToString());
        Assert.Contains($"<h1>{title}</h1>", await visitor.ReadAsync("/account/sign-in"), StringComparison.Ordinal);
    }

    private static bool IsRefusal(HttpResponseMessage answer) =>
        answer.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden or HttpStatusCode.MethodNotAllowed or HttpStatusCode.NotFound
        || (answer.StatusCode is HttpStatusCode.Redirect && answer.Headers.Location!.ToString().Contains("/account/sign-in", StringComparison.Ordinal));

    private static string Filled(string address) =>
        string.Join('/', RoutePatternFactory.Parse(address).PathSegments.Select(segment => segment.Parts[0] is RoutePatternLiteralPart literal ? literal.Content : "1"))
            is var path && path.StartsWith('/') ? path : $"/{path}";
}
