using GovConsole.Access;
using GovConsole.Access.Codes;
using GovConsole.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace GovConsole.Tests.Core.Access.Codes;

public sealed class UseCodeTests : IAsyncLifetime
{
    // "12345678901234567890", the key of the examples in RFC 6238.
    private const string Key = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
    private static readonly TimeSpan Step = TimeSpan.FromSeconds(30);

    private readonly TestDb db = new();
    private readonly FakeTimeProvider clock = Sample.Clock();
    private readonly Account account = Account.Of("fu.xiuying", "符秀英", Sample.Now);
    private readonly Account other = Account.Of("lin.zhiming", "林志明", Sample.Now);

    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void The_codes_are_those_of_the_standard(long seconds, string code) =>
        Assert.Equal(code, Totp.Code(Key, DateTimeOffset.FromUnixTimeSeconds(seconds)));

    [Theory]
    [InlineData(-2, false)]
    [InlineData(-1, true)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public async Task A_clock_that_is_a_little_wrong_is_forgiven(int steps, bool taken) =>
        Assert.Equal(taken, await UseAsync(account, steps));

    [Fact]
    public async Task A_code_is_taken_once_and_no_earlier_one_after_it()
    {
        Assert.True(await UseAsync(account, -1));
        Assert.False(await UseAsync(account, -1));
        Assert.True(await UseAsync(account, 0));
        Assert.False(await UseAsync(account, -1));
        Assert.False(await UseAsync(account, 0));

        Assert.True(await UseAsync(other, 0));
        clock.Advance(Step);
        Assert.False(await UseAsync(account, -1));
        Assert.True(await UseAsync(account, 0));
    }

    [Fact]
    public async Task Of_many_who_bring_the_same_code_at_once_one_comes_in()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => UseAsync(account, 0)));
        Assert.Single(answers, true);

        clock.Advance(Step);
        answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => UseAsync(account, 0)));
        Assert.Single(answers, true);
    }

    public async ValueTask InitializeAsync() => await db.StoreAsync(account, other);

    public ValueTask DisposeAsync() => db.DisposeAsync();

    private Task<bool> UseAsync(Account who, int steps) => Task.Run(() =>
        new UseCode(db, clock).RunAsync(who.Id, Key, Totp.Code(Key, clock.GetUtcNow() + steps * Step), TestContext.Current.CancellationToken));
}
