using System.Buffers.Binary;
using System.Net;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
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
        var code = Code(Key().Match(await owner.ReadAsync("/account/profile")).Value, TimeProvider.System.GetUtcNow());
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
    }

    // RFC 6238: HMAC-SHA1 over the number of half minutes, six digits.
    private static string Code(string key, DateTimeOffset at)
    {
        var counter = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, at.ToUnixTimeSeconds() / 30);
#pragma warning disable CA5350 // What authenticator apps speak.
        var hash = HMACSHA1.HashData(FromBase32(key), counter);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 0xf)) & 0x7fffffff;
        return $"{number % 1_000_000:D6}";
    }

    private static byte[] FromBase32(string text)
    {
        var bits = string.Concat(text.Select(letter => Convert.ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(letter, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        return [.. bits.Chunk(8).Where(bit => bit.Length == 8).Select(bit => Convert.ToByte(new string(bit), 2))];
    }

    [GeneratedRegex("(?<=<code>)[A-Z2-7]{32}(?=</code>)")]
    private static partial Regex Key();

    [GeneratedRegex("<code>([A-Z0-9]{5}-[A-Z0-9]{5})</code>")]
    private static partial Regex Recovery();
}
