using System.Net;
using System.Text.RegularExpressions;
using GovConsole.Access;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Web.Access;

/// <summary>A fresh installation has no account; its first one is made with the code in the log, once.</summary>
public sealed partial class SetupTests : IAsyncLifetime
{
    private readonly Server server = new();

    [Fact]
    public async Task The_first_administrator_is_made_once_with_the_code_of_the_log()
    {
        using var visitor = server.Visit();
        Assert.Equal("/setup", (await visitor.GetAsync("/")).Headers.Location?.ToString());
        Assert.Equal("/setup", (await visitor.GetAsync("/account/sign-in")).Headers.Location?.ToString());

        Assert.Contains("设置码不正确", await Visitor.AlertAsync(await SendAsync(visitor, "WRONGCODE234")), StringComparison.Ordinal);
        Assert.Empty(await server.Db.AllAsync<Account>());

        var code = Code().Match(Assert.Single(server.Log.All, line => line.Contains("/setup", StringComparison.Ordinal))).Value;
        var done = await SendAsync(visitor, code);
        Assert.EndsWith("/account/sign-in", done.Headers.Location?.ToString(), StringComparison.Ordinal);

        var grant = Assert.Single(await server.Db.AllAsync<Grant>());
        Assert.Equal((Role.UnitAdministrator, "46"), (grant.Role, grant.Unit.Value));
        Assert.Contains("系统已经设置完成", await visitor.ReadAsync("/setup"), StringComparison.Ordinal);

        await visitor.SignInAsync("first-admin", "Quiet-Harbour-7");
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/")).StatusCode);
    }

    public ValueTask InitializeAsync() => server.InitializeAsync();

    public ValueTask DisposeAsync() => server.DisposeAsync();

    private static Task<HttpResponseMessage> SendAsync(Visitor visitor, string code) => visitor.SendAsync("/setup", "setup",
        ("Code", code), ("Input.DisplayName", "陈静"), ("Input.UserName", "first-admin"),
        ("Input.Password", "Quiet-Harbour-7"), ("Input.Repeated", "Quiet-Harbour-7"));

    [GeneratedRegex("[A-Z2-9]{12}$")]
    private static partial Regex Code();
}
