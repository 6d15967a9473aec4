using GovConsole.Access;
using GovConsole.Access.Sessions;
using GovConsole.Audit;
using GovConsole.Tests.Support;
using Microsoft.Extensions.Time.Testing;
using Browser = GovConsole.Access.Sessions.Browser;

namespace GovConsole.Tests.Core.Access.Sessions;

/// <summary>Where one is signed in, and how that ends.</summary>
public sealed class SessionsTests : IAsyncLifetime
{
    private const string Phone = "Mozilla/5.0 (Linux; Android 14; V2283A) AppleWebKit/537.36 Chrome/126.0.0.0 Mobile Safari/537.36 MicroMessenger/8.0.50";

    private readonly TestDb db = new();
    private readonly FakeTimeProvider clock = Sample.Clock();
    private readonly Account me = Account.Of("fu.xiuying", "符秀英", Sample.Now);
    private readonly Account other = Account.Of("lin.zhiming", "林志明", Sample.Now);

    [Fact]
    public async Task Only_one_s_own_that_stand_are_told_the_last_used_first()
    {
        var (old, phone) = (await BeginAsync(me), Guid.Empty);
        clock.Advance(Session.Longest - TimeSpan.FromMinutes(10));
        var here = await BeginAsync(me);
        clock.Advance(TimeSpan.FromMinutes(1));
        phone = await BeginAsync(me, Phone, "10.1.2.3");
        await BeginAsync(other);
        await new KeepSeen(db).RunAsync([here], clock.GetUtcNow().UtcDateTime.AddMinutes(1), Ct);

        var told = await TellAsync();

        Assert.Equal([here, phone], told.ConvertAll(one => one.Id));
        Assert.Equal((Browser.WeChat, Machine.Android, "10.1.2.3"), (told[1].Browser, told[1].Machine, told[1].Address));
        Assert.DoesNotContain(old, told.ConvertAll(one => one.Id));

        clock.Advance(Session.Idle + Session.SeenWithin + TimeSpan.FromMinutes(1));
        Assert.Empty(await TellAsync());
    }

    [Fact]
    public async Task One_ends_one_s_own_and_nobody_else_s()
    {
        var (here, there, foreign) = (await BeginAsync(me), await BeginAsync(me, Phone), await BeginAsync(other));

        await new EndSession(db, clock).RunAsync(foreign, Actor, Ct);
        await new EndSession(db, clock).RunAsync(there, Actor, Ct);
        await new EndSession(db, clock).RunAsync(there, Actor, Ct);

        Assert.Equal(new[] { here, foreign }.Order(), (await db.AllAsync<Session>()).Select(one => one.Id).Order());
        var line = Assert.Single(await db.AllAsync<AuditEntry>());
        Assert.Equal(("Audit.SessionEnded", "fu.xiuying", "WeChat Android "), (line.Deed, line.Subject, line.Note));
    }

    [Fact]
    public async Task All_others_end_at_once()
    {
        var (here, _, _, foreign) = (await BeginAsync(me), await BeginAsync(me), await BeginAsync(me), await BeginAsync(other));

        await new EndOtherSessions(db, clock).RunAsync(here, Actor, Ct);
        await new EndOtherSessions(db, clock).RunAsync(here, Actor, Ct);

        Assert.Equal(new[] { here, foreign }.Order(), (await db.AllAsync<Session>()).Select(one => one.Id).Order());
        var line = Assert.Single(await db.AllAsync<AuditEntry>());
        Assert.Equal(("Audit.OtherSessionsEnded", "2"), (line.Deed, line.Note));
    }

    [Fact]
    public async Task A_new_sign_in_puts_away_what_no_longer_stands()
    {
        await BeginAsync(me);
        clock.Advance(Session.Longest);
        await new BeginSession(db, clock).RunAsync(me.Id, "an old stamp", default, null, Ct);

        var young = await BeginAsync(me);

        Assert.Equal(young, Assert.Single(await db.AllAsync<Session>()).Id);
    }

    [Theory]
    [InlineData("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36 Edg/126.0.0.0", Browser.Edge, Machine.Windows)]
    [InlineData("Mozilla/5.0 (X11; Linux x86_64; rv:127.0) Gecko/20100101 Firefox/127.0", Browser.Firefox, Machine.Linux)]
    [InlineData("Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1", Browser.Safari, Machine.IPhone)]
    [InlineData("Mozilla/5.0 (Phone; OpenHarmony 5.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/114.0.0.0 Safari/537.36 ArkWeb/4.1.6.1 Mobile", Browser.Chrome, Machine.Harmony)]
    [InlineData("Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Safari/605.1.15", Browser.Safari, Machine.Mac)]
    [InlineData("curl/8.5.0", Browser.Other, Machine.Other)]
    [InlineData(null, Browser.Other, Machine.Other)]
    public void A_device_is_told_as_its_browser_calls_itself(string? said, Browser browser, Machine machine) =>
        Assert.Equal(new Device(browser, machine), Device.Of(said));

    public async ValueTask InitializeAsync() => await db.StoreAsync(me, other);

    public ValueTask DisposeAsync() => db.DisposeAsync();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private Actor Actor => new(me.Id, Guid.CreateVersion7(), me.DisplayName, Role.VillageAgent, Sample.Village.Path);

    private Task<List<Session>> TellAsync() => new FindSessions(db, clock).RunAsync(Actor, Ct);

    private Task<Guid> BeginAsync(Account account, string? userAgent = null, string? address = null) =>
        new BeginSession(db, clock).RunAsync(account.Id, account.SecurityStamp!, Device.Of(userAgent), address, Ct);
}
