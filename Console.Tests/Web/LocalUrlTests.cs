using GovConsole.Web.Startup;

namespace GovConsole.Tests.Web;

public sealed class LocalUrlTests
{
    [Theory]
    [InlineData("/cases?status=Open", "/cases?status=Open")]
    [InlineData("/", "/")]
    [InlineData(null, "/home")]
    [InlineData("", "/home")]
    [InlineData("//evil.example", "/home")]
    [InlineData("/\\evil.example", "/home")]
    [InlineData("https:evil.example", "/home")]
    [InlineData("https://evil.example", "/home")]
    [InlineData("/\t/evil.example", "/home")]
    public void Only_a_way_back_on_this_site_is_taken(string? url, string taken) => Assert.Equal(taken, LocalUrl.Or(url, "/home"));
}
