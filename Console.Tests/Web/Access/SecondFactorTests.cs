using System.Net;
using System.Text.RegularExpressions;
using GovConsole.Access.Codes;
using GovConsole.Demo;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Web.Access;

public sealed partial class SecondFactorTests(OwnDemo server) : IClassFixture<OwnDemo>
{
    [Fact]
    public async Task Once_on_it_is_asked_for_and_a_code_works_only_once()
    {
        using var owner = server.Visit();
        await owner.SignInAsync("province-approver", DemoAccounts.Password);
        var key = Key().Match(await owner.ReadAsync("/account/profile")).Value;
        var code = Code(key, 0);
        var on = await (await owner.SendAsync("/account/profile", "totp-on", ("Input.Code", code))).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var recovery = Recovery().Match(on).Groups[1].Value;

        Assert.True(recovery.Length == 11, on);

        using var visitor = server.Visit();
        var asked = (await visitor.SignInAsync("province-approver", DemoAccounts.Password)).Headers.Location!.ToString();
        Assert.Contains("step=code", asked, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.GetAsync("/")).StatusCode);

        var again = await visitor.SendAsync(asked, "code", ("Input.Code", code));
        Assert.StartsWith("验证码不正确或已使用过", await Visitor.AlertAsync(again), StringComparison.Ordinal);

        Assert.Equal("", await Visitor.AlertAsync(await visitor.SendAsync(asked, "code", ("Input.Code", recovery))));
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/")).StatusCode);

        // The next code comes in; neither it nor the recovery code does a second time.
        var next = Code(key, 1);
        using var third = server.Visit();
        await third.SignInAsync("province-approver", DemoAccounts.Password);
        Assert.Equal("", await Visitor.AlertAsync(await third.SendAsync(asked, "code", ("Input.Code", next))));
        foreach (var used in new[] { code, next, recovery })
        {
            using var thief = server.Visit();
            await thief.SignInAsync("province-approver", DemoAccounts.Password);
            Assert.StartsWith("验证码不正确或已使用过", await Visitor.AlertAsync(await thief.SendAsync(asked, "code", ("Input.Code", used))), StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.Redirect, (await thief.GetAsync("/")).StatusCode);
        }
    }

    private string Code(string key, int steps) => Totp.Code(key, server.Get<TimeProvider>().GetUtcNow().AddSeconds(30 * steps));


    [GeneratedRegex("(?<=<code>)[A-Z2-7]{32}(?=</code>)")]
    private static partial Regex Key();

    [GeneratedRegex("<code>([A-Z0-9]{5}-[A-Z0-9]{5})</code>")]
    private static partial Regex Recovery();
}
