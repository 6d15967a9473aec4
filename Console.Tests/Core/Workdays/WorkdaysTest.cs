using GovConsole.Access;
using GovConsole.Kernel;
using GovConsole.Tests.Support;
using GovConsole.Workdays;
using GovConsole.Workdays.Notices;
using Microsoft.Extensions.Time.Testing;
using static GovConsole.Tests.Core.Workdays.Days;

namespace GovConsole.Tests.Core.Workdays;

/// <summary>The seeded calendar in a database, and the use cases on it.</summary>
public abstract class WorkdaysTest : IAsyncLifetime
{
    private protected static readonly UnitPath Province = new("46");

    private protected TestDb Db { get; } = new();
    private protected FakeTimeProvider Clock { get; } = new(new(2026, 11, 20, 1, 0, 0, TimeSpan.Zero));
    private protected Calendars Calendars { get; private set; } = null!;
    private protected Actor Admin { get; private set; } = null!;
    private protected Actor CountyAdmin { get; private set; } = null!;

    private protected static CancellationToken Ct => TestContext.Current.CancellationToken;

    private protected MaintainYear MaintainYear => new(Db, Calendars, Clock);
    private protected SetLocalHoliday SetLocalHoliday => new(Db, Calendars, Clock);
    private protected RemoveLocalHoliday RemoveLocalHoliday => new(Db, Calendars, Clock);
    private protected FindCalendar FindCalendar => new(Calendars);

    public async ValueTask InitializeAsync()
    {
        Calendars = new(Db, Clock);
        await new SeedWorkdays(Db, Clock).RunAsync(Ct);
        (Admin, CountyAdmin) = (await Db.GiveAsync(Province), await Db.GiveAsync(Dongfang));
    }

    public async ValueTask DisposeAsync()
    {
        Calendars.Dispose();
        await Db.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private protected static async Task<string> RefusedAsync(Func<Task> deed) =>
        Assert.Single((await Assert.ThrowsAsync<RuleException>(deed)).Broken).Code;
}
