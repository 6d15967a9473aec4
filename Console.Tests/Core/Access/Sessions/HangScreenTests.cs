using GovConsole.Access;
using GovConsole.Access.Sessions;
using GovConsole.Audit;
using GovConsole.Kernel;
using GovConsole.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Tests.Core.Access.Sessions;

/// <summary>A session on a wall: it lasts, and shows the big screen alone.</summary>
public sealed class HangScreenTests : IAsyncLifetime
{
    private World world = null!;
    private Actor leader = null!;
    private Guid session;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        world = await World.CreateAsync();
        leader = await world.ActorAsync(Role.Leader, Sample.City);
        await using (var db = world.Db.CreateDbContext())
            await db.Accounts.Where(one => one.Id == leader.AccountId).ExecuteUpdateAsync(set => set.SetProperty(one => one.SecurityStamp, "stamp"), Ct);
        session = await BeginAsync();
    }

    public ValueTask DisposeAsync() => world.DisposeAsync();

    [Fact]
    public async Task It_lasts_thirty_days_where_another_ends_after_half_a_day()
    {
        var worked = await BeginAsync();
        Assert.Equal(Sample.Now + Session.OnWall, await HangAsync(leader));

        world.Clock.Advance(Session.Longest);
        // Whoever signs in somewhere else puts away what is over, and leaves the wall.
        var next = await BeginAsync();
        Assert.Equal((false, true), (await FindAsync(worked) is not null, await FindAsync(session) is { IsOnWall: true }));
        Assert.Equal([session, next], (await new FindSessions(world.Db, world.Clock).RunAsync(leader, Ct)).Select(one => one.Id).Order());

        world.Clock.Advance(Session.OnWall - Session.Longest - TimeSpan.FromSeconds(1));
        Assert.NotNull(await FindAsync(session));
        world.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Null(await FindAsync(session));
        Assert.Equal(leader.Name, Assert.Single(await world.Db.AllAsync<AuditEntry>(), line => line.Deed == "Audit.ScreenHung").Who);
    }

    [Fact]
    public async Task It_may_show_the_screen_and_nothing_else_and_not_hang_another()
    {
        await HangAsync(leader);
        var wall = (await FindAsync(session))!.Actor;

        Assert.Equal((Role.Screen, leader.GrantId, leader.Unit), (wall.Role, wall.GrantId, wall.Unit));
        Assert.Equal([Permission.ReadScreen], Enum.GetValues<Permission>().Where(wall.May));
        Assert.Equal("Access.PostRevoked", (await Assert.ThrowsAsync<RuleException>(() => HangAsync(wall))).Broken[0].Code);
    }

    [Fact]
    public async Task Who_reads_no_figures_hangs_nothing_and_nobody_hangs_the_session_of_another()
    {
        Assert.Equal("Access.Forbidden", (await Assert.ThrowsAsync<RuleException>(async () => await HangAsync(await world.ActorAsync(Role.Operator, Sample.City)))).Broken[0].Code);
        Assert.Equal("Access.PostRevoked", (await Assert.ThrowsAsync<RuleException>(async () => await HangAsync(await world.ActorAsync(Role.Leader, Sample.OtherCity)))).Broken[0].Code);

        Assert.False((await FindAsync(session))!.IsOnWall);
    }

    [Fact]
    public async Task Another_password_and_a_hand_end_it_as_any_other()
    {
        await HangAsync(leader);
        await new EndSession(world.Db, world.Clock).RunAsync(session, leader, Ct);

        Assert.Null(await FindAsync(session));
    }

    private Task<DateTime> HangAsync(Actor actor) => new HangScreen(world.Db, world.Clock).RunAsync(session, actor, Ct);

    private async Task<Guid> BeginAsync()
    {
        var account = (await world.Db.AllAsync<Account>()).Single(one => one.Id == leader.AccountId);
        return await new BeginSession(world.Db, world.Clock).RunAsync(account.Id, account.SecurityStamp!, default, null, Ct);
    }

    private Task<FindSession.Session?> FindAsync(Guid id) => new FindSession(world.Db, world.Clock).RunAsync(id, leader.AccountId, null, Ct);
}
