using System.Net;
using GovConsole.Access;
using GovConsole.Audit;
using GovConsole.Data;
using GovConsole.Demo;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Web.Access;

/// <summary>Signing in over HTTP, as a browser without scripts does it. Each test spoils an account of its own.</summary>
public sealed class SignInTests(OwnDemo server) : IClassFixture<OwnDemo>, IDisposable
{
    private readonly Visitor visitor = server.Visit();

    [Theory]
    [InlineData("/cases?status=Open", "/cases?status=Open")]
    [InlineData("//evil.example", "/")]
    [InlineData("https://evil.example/", "/")]
    public async Task The_right_password_leads_back_but_never_off_this_site(string back, string led)
    {
        var answer = await visitor.SignInAsync("city-leader", DemoAccounts.Password, back);

        Assert.Equal(led, Path(answer));
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/account/profile")).StatusCode);
    }

    [Fact]
    public async Task The_cookie_is_kept_from_scripts_and_foreign_sites()
    {
        var answer = await visitor.SignInAsync("city-clerk", DemoAccounts.Password);
        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"), value => value.StartsWith("console=", StringComparison.Ordinal));

        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_wrong_password_and_an_unknown_name_get_the_same_words()
    {
        var wrong = await Visitor.AlertAsync(await visitor.SignInAsync("province-leader", "wrong-password-1"));
        var unknown = await Visitor.AlertAsync(await visitor.SignInAsync("nobody-at-all", "wrong-password-1"));

        Assert.StartsWith("用户名或密码不正确", wrong, StringComparison.Ordinal);
        Assert.Equal(wrong, unknown);
        Assert.DoesNotContain(await server.Db.AllAsync<AuditEntry>(), entry => entry.Subject == "nobody-at-all");
    }

    [Fact]
    public async Task Five_wrong_passwords_lock_the_account()
    {
        for (var attempt = 0; attempt < 5; attempt++) await visitor.SignInAsync("city-supervisor", "wrong-password-1");

        var answer = await visitor.SignInAsync("city-supervisor", DemoAccounts.Password);

        Assert.StartsWith("用户名或密码不正确", await Visitor.AlertAsync(answer), StringComparison.Ordinal);
        Assert.Equal(6, (await server.Db.AllAsync<AuditEntry>()).Count(entry => entry is { Deed: "Audit.SignInFailed", Subject: "city-supervisor" }));
    }

    [Fact]
    public async Task Disabling_an_account_ends_its_open_session_and_refuses_the_next()
    {
        await visitor.SignInAsync("township-admin", DemoAccounts.Password);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/")).StatusCode);

        await ChangeAsync("township-admin", account => account.Disabled = true);

        Assert.StartsWith("/account/sign-in", Path(await visitor.GetAsync("/")), StringComparison.Ordinal);
        Assert.StartsWith("用户名或密码不正确", await Visitor.AlertAsync(await visitor.SignInAsync("township-admin", DemoAccounts.Password)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_password_somebody_else_chose_must_be_changed_before_anything_else()
    {
        await ChangeAsync("township-approver", account => account.MustChangePassword = true);
        await visitor.SignInAsync("township-approver", DemoAccounts.Password);
        Assert.Equal("/account/password", Path(await visitor.GetAsync("/")));
        Assert.Equal("/account/password", Path(await visitor.GetAsync("/account/profile")));

        var answer = await visitor.SendAsync("/account/password", "password",
            ("Input.Current", DemoAccounts.Password), ("Input.New", "Quiet-Harbour-7"), ("Input.Repeated", "Quiet-Harbour-7"));

        Assert.Equal("/account/profile?done=password", Path(answer));
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/")).StatusCode);
    }

    [Fact]
    public async Task Signing_out_needs_the_token_of_a_page_and_then_holds()
    {
        await visitor.SignInAsync("city-approver", DemoAccounts.Password);
        Assert.Equal(HttpStatusCode.BadRequest, (await visitor.PostAsync("/account/sign-out")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/")).StatusCode);
    }

    [Fact]
    public async Task Who_signed_in_is_kept()
    {
        var before = (await server.Db.AllAsync<AuditEntry>()).ConvertAll(entry => entry.Id);
        await visitor.SignInAsync("city-admin", DemoAccounts.Password);

        var entry = Assert.Single(await server.Db.AllAsync<AuditEntry>(), entry => !before.Contains(entry.Id) && entry.Deed is "Audit.SignedIn");
        Assert.Equal("46/469007", entry.Unit!.Value);
        Assert.Equal("127.0.0.1", entry.Address);
    }

    public void Dispose() => visitor.Dispose();

    private static string Path(HttpResponseMessage answer) => answer.Headers.Location is { } to
        ? to.IsAbsoluteUri ? to.PathAndQuery : to.ToString()
        : "";

    private Task ChangeAsync(string userName, Action<Account> change) => server.Db.WriteAsync(async db =>
    {
        await Task.Yield();
        change(db.Set<Account>().Single(account => account.UserName == userName));
    }, TestContext.Current.CancellationToken);
}
