using System.Net;
using GovConsole.Tests.Support;
using GovConsole.Web.Startup;

namespace GovConsole.Tests.Web.Startup;

/// <summary>A link that leaves the product never leads to a name that only a request said.</summary>
[Collection(nameof(DemoServer))]
public sealed class KnownHostsTests(DemoServer server)
{
    [Theory]
    [InlineData(null, null, "localhost 127.0.0.1 [::1]")]
    [InlineData("https://sp.example.test:8443/console", null, "localhost 127.0.0.1 [::1] sp.example.test")]
    [InlineData(null, "10.1.2.3; *.example.test", "localhost 127.0.0.1 [::1] 10.1.2.3 *.example.test")]
    [InlineData("https://sp.example.test", "*", "localhost 127.0.0.1 [::1] * sp.example.test")]
    [InlineData("", " ", "localhost 127.0.0.1 [::1]")]
    public void This_machine_and_what_is_configured_is_known(string? site, string? allowed, string known) =>
        Assert.Equal(known, string.Join(' ', KnownHosts.Of(site, allowed)));

    [Theory]
    [InlineData(null, "*", "AllowedHosts")]
    [InlineData("", "a.example.test;*", "AllowedHosts")]
    [InlineData("sp.example.test", null, "Site")]
    [InlineData("ftp://sp.example.test", null, "Site")]
    public void What_makes_no_sense_ends_the_start_with_the_name_of_the_setting(string? site, string? allowed, string setting) =>
        Assert.StartsWith(setting, Assert.Throws<InvalidOperationException>(() => KnownHosts.Of(site, allowed)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("localhost", HttpStatusCode.OK)]
    [InlineData("127.0.0.1:5080", HttpStatusCode.OK)]
    [InlineData("evil.example", HttpStatusCode.BadRequest)]
    [InlineData("localhost.evil.example", HttpStatusCode.BadRequest)]
    public async Task Whoever_asks_by_another_name_is_refused(string host, HttpStatusCode answer)
    {
        using var http = new HttpClient { BaseAddress = server.Address };
        foreach (var path in new[] { "/account/sign-in", "/health", "/_blazor/negotiate" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { Host = host } };
            var status = (await http.SendAsync(request, TestContext.Current.CancellationToken)).StatusCode;
            if (answer is HttpStatusCode.BadRequest) Assert.Equal(answer, status);
            else Assert.NotEqual(HttpStatusCode.BadRequest, status);
        }
    }
}
