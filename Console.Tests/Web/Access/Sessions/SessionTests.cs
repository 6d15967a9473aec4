using System.Net;
using System.Text.RegularExpressions;
using GovConsole.Access;
using GovConsole.Access.Passwords;
using GovConsole.Access.Sessions;
using GovConsole.Demo;
using GovConsole.Staff;
using GovConsole.Tests.Support;
using GovConsole.Web.Access.Sessions;

namespace GovConsole.Tests.Web.Access.Sessions;

/// <summary>A session ends on the server: whoever kept a copy of its cookie is refused at once. Each test spoils an account of its own.</summary>
public sealed partial class SessionTests(OwnDemo server) : IClassFixture<OwnDemo>
{
    [Fact]
    public async Task Signing_out_makes_an_old_cookie_worthless()
    {
        using var visitor = server.Visit();
        using var thief = server.Visit();
        thief.Wear(await visitor.SignInAsync("city-leader", DemoAccounts.Password));
        Assert.Equal(HttpStatusCode.OK, (await thief.GetAsync("/")).StatusCode);

        await visitor.SendToAsync("/account/profile", "/account/sign-out");

        Assert.Equal(HttpStatusCode.Redirect, (await thief.GetAsync("/")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.GetAsync("/")).StatusCode);
    }

    [Fact]
    public async Task Another_device_is_seen_and_signed_out_by_hand()
    {
        using var here = server.Visit();
        using var there = server.Visit();
        await there.SignInAsync("city-clerk", DemoAccounts.Password);
        await here.SignInAsync("city-clerk", DemoAccounts.Password);

        var page = await here.ReadAsync("/account/profile");
        Assert.Contains("本机", page, StringComparison.Ordinal);
        Assert.Contains("127.0.0.1", page, StringComparison.Ordinal);
        var other = Assert.Single(End().Matches(page)).Groups[1].Value;
        await here.SendAsync("/account/profile", "sessions", ("End", other));

        Assert.Equal(HttpStatusCode.Redirect, (await there.GetAsync("/")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await here.GetAsync("/")).StatusCode);
        Assert.Empty(End().Matches(await here.ReadAsync("/account/profile")));

        await there.SignInAsync("city-clerk", DemoAccounts.Password);
        await here.SendAsync("/account/profile", "sessions", ("End", "others"));
        Assert.Equal(HttpStatusCode.Redirect, (await there.GetAsync("/")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await here.GetAsync("/")).StatusCode);
    }

    [Fact]
    public async Task A_new_password_ends_the_others_and_goes_on_here()
    {
        using var here = server.Visit();
        using var there = server.Visit();
        await there.SignInAsync("city-approver", DemoAccounts.Password);
        await here.SignInAsync("city-approver", DemoAccounts.Password);

        await here.SendAsync("/account/password", "password",
            ("Input.Current", DemoAccounts.Password), ("Input.New", "Quiet-Harbour-7"), ("Input.Repeated", "Quiet-Harbour-7"));

        Assert.Equal(HttpStatusCode.Redirect, (await there.GetAsync("/")).StatusCode);
        Assert.Empty(End().Matches(await here.ReadAsync("/account/profile")));
    }

    [Fact]
    public async Task An_administrator_signs_somebody_out_everywhere_also_where_their_pages_are_open()
    {
        using var visitor = server.Visit();
        await visitor.SignInAsync("township-clerk", DemoAccounts.Password);
        var account = (await server.Db.AllAsync<Account>()).Single(one => one.UserName == "township-clerk");
        var session = (await server.Db.AllAsync<Session>()).Single(one => one.AccountId == account.Id);
        var activity = new CircuitActivity(server.Get<TimeProvider>());
        Assert.True(activity.MayGoOn(await server.Get<FindSession>().RunAsync(session.Id, account.Id, null, Ct)));

        var admin = (await server.Db.AllAsync<Account>()).Single(one => one.UserName == "province-admin");
        await server.Get<SignOutStaff>().RunAsync(account.Id, (await server.Get<FindActor>().RunAsync(admin.Id, null, Ct))!, Ct);

        Assert.Equal(HttpStatusCode.Redirect, (await visitor.GetAsync("/")).StatusCode);
        Assert.False(activity.MayGoOn(await server.Get<FindSession>().RunAsync(session.Id, account.Id, null, Ct)));
        await visitor.SignInAsync("township-clerk", DemoAccounts.Password);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/")).StatusCode);
    }

    [Fact]
    public async Task Another_post_is_taken_in_the_same_session_and_its_use_is_kept()
    {
        using var visitor = server.Visit();
        await visitor.SignInAsync("city-supervisor", DemoAccounts.Password);
        var account = (await server.Db.AllAsync<Account>()).Single(one => one.UserName == "city-supervisor");
        var before = Assert.Single(await server.Db.AllAsync<Session>(), one => one.AccountId == account.Id);
        var post = (await server.Db.AllAsync<Grant>()).First(one => one.AccountId == account.Id);

        await visitor.SendToAsync("/account/profile", "/post", ("post", $"{post.Id}"));
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/")).StatusCode);
        await server.Get<SeenSessions>().KeepAsync(Ct);

        var after = Assert.Single(await server.Db.AllAsync<Session>(), one => one.AccountId == account.Id);
        Assert.Equal(before.Id, after.Id);
        Assert.True(after.SeenAt > before.SeenAt);
    }

    [Fact]
    public async Task A_screen_on_a_wall_lasts_shows_nothing_else_and_is_ended_from_elsewhere()
    {
        using var visitor = server.Visit();
        using var wall = server.Visit();
        using var elsewhere = server.Visit();
        await visitor.SignInAsync("township-admin", DemoAccounts.Password);

        var hung = await visitor.SendToAsync("/account/profile", "/screen/hang", ("back", "/screen?every=0"));
        Assert.Equal("/screen?every=0", hung.Headers.Location?.ToString());
        // It outlasts the browser and a power cut.
        Assert.Contains(hung.Headers.GetValues("Set-Cookie"), cookie => cookie.StartsWith("console=", StringComparison.Ordinal) && cookie.Contains("expires=", StringComparison.Ordinal));
        // The day on which it expires is one of the test's clock.
        wall.Wear(hung);
        Assert.Equal(HttpStatusCode.OK, (await wall.GetAsync("/screen")).StatusCode);
        foreach (var other in new[] { "/", "/cases", "/cases/ledger.xlsx", "/account/profile" })
            Assert.Equal((HttpStatusCode.Redirect, "/screen"), await wall.GetAsync(other) is var led ? (led.StatusCode, led.Headers.Location?.ToString()) : default);
        Assert.Equal(HttpStatusCode.Forbidden, (await wall.PostAsync("/post")).StatusCode);

        await elsewhere.SignInAsync("township-admin", DemoAccounts.Password);
        var page = await elsewhere.ReadAsync("/account/profile");
        Assert.Contains("大屏，至", page, StringComparison.Ordinal);
        await elsewhere.SendAsync("/account/profile", "sessions", ("End", Assert.Single(End().Matches(page)).Groups[1].Value));

        Assert.Equal(HttpStatusCode.Redirect, (await wall.GetAsync("/screen")).StatusCode);
    }

    [Fact]
    public async Task Guessing_the_password_in_an_open_session_locks_the_account_for_signing_in_too()
    {
        using var visitor = server.Visit();
        await visitor.SignInAsync("province-leader", DemoAccounts.Password);
        for (var guess = 1; guess < Lockout.MostFailures; guess++)
            Assert.Equal("当前密码不正确。", await GuessAsync("wrong-password-1"));

        Assert.StartsWith("密码连续输错 5 次", await GuessAsync("wrong-password-1"), StringComparison.Ordinal);
        Assert.StartsWith("密码连续输错 5 次", await GuessAsync(DemoAccounts.Password), StringComparison.Ordinal);
        using var other = server.Visit();
        Assert.StartsWith("用户名或密码不正确", await Visitor.AlertAsync(await other.SignInAsync("province-leader", DemoAccounts.Password)), StringComparison.Ordinal);

        async Task<string> GuessAsync(string password) => await Visitor.AlertAsync(await visitor.SendAsync("/account/password", "password",
            ("Input.Current", password), ("Input.New", "Quiet-Harbour-7"), ("Input.Repeated", "Quiet-Harbour-7")));
    }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [GeneratedRegex("name=\"End\" value=\"([0-9a-f-]{36})\"")]
    private static partial Regex End();
}
