using GovConsole.Access;
using GovConsole.Access.Sessions;
using GovConsole.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace GovConsole.Tests.Core.Access.Sessions;

public sealed class FindSessionTests : IAsyncDisposable
{
    private readonly TestDb db = new();
    private readonly FakeTimeProvider clock = Sample.Clock();
    private Guid session;
    private readonly Account account = Account.Of("lin.zhiming", "林志明", Sample.Now);

    [Fact]
    public async Task It_acts_in_the_chosen_post_or_else_in_the_first_that_stands()
    {
        // Posts made in the same millisecond have no order of their own.
        Grant[] posts = [.. new[] { Post(Role.WindowClerk), Post(Role.Approver) }.OrderBy(post => post.Id.ToString(), StringComparer.Ordinal)];
        var (first, second) = (posts[0], posts[1]);
        await db.StoreAsync(account, first, second);

        Assert.Equal(second.Id, (await FindAsync(second.Id))!.Actor.GrantId);
        Assert.Equal(first.Id, (await FindAsync(null))!.Actor.GrantId);
        Assert.Equal(first.Id, (await FindAsync(Guid.CreateVersion7()))!.Actor.GrantId);
    }

    [Theory]
    [InlineData(true, false, false, false)]
    [InlineData(false, true, false, false)]
    [InlineData(false, false, true, false)]
    [InlineData(false, false, false, true)]
    public async Task It_is_over_when_the_account_the_post_the_password_or_the_session_is(bool disabled, bool revoked, bool changed, bool ended)
    {
        var post = Post(Role.WindowClerk);
        if (revoked) post.Revoke(Sample.Now);
        account.Disabled = disabled;
        await db.StoreAsync(account, post);

        Assert.Null(await FindAsync(post.Id, changed ? "another stamp" : null, ended));
    }

    [Fact]
    public async Task It_lasts_half_a_day_however_much_it_is_used()
    {
        await db.StoreAsync(account, Post(Role.WindowClerk));
        Assert.NotNull(await FindAsync(null));

        clock.Advance(Session.Longest);

        Assert.Null(await FindAsync(null));
    }

    public ValueTask DisposeAsync() => db.DisposeAsync();

    private Grant Post(Role role) => Grant.Of(account.Id, role, Sample.City.Path, "test", Sample.Now);

    private async Task<FindSession.Session?> FindAsync(Guid? post, string? stamp = null, bool ended = false)
    {
        if (session == Guid.Empty) session = await new BeginSession(db, clock).RunAsync(account.Id, stamp ?? account.SecurityStamp!, default, null, Ct);
        return await new FindSession(db, clock).RunAsync(ended ? Guid.CreateVersion7() : session, account.Id, post, Ct);
    }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;
}
