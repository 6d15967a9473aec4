using GovConsole.Workdays;
using static GovConsole.Tests.Core.Workdays.Days;

namespace GovConsole.Tests.Core.Workdays;

public sealed class CalendarsTests : WorkdaysTest
{
    private static readonly DateOnly Wednesday = On("2026-11-25");

    [Fact]
    public async Task The_almanac_is_read_once_and_serves_everybody()
    {
        var all = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Calendars.CurrentAsync(Ct).AsTask()));

        Assert.Single(all.Distinct());
        Clock.Advance(TimeSpan.FromHours(1));
        Assert.Same(all[0], await Calendars.CurrentAsync(Ct));
    }

    [Fact]
    public async Task A_change_is_seen_at_once_and_has_a_new_version()
    {
        var before = await Calendars.InAsync(Dongfang, Ct);

        await SetLocalHoliday.RunAsync(new() { Unit = Dongfang, Date = Wednesday, Name = "庆典", Notice = "通知" }, CountyAdmin, Ct);

        var after = await Calendars.InAsync(Dongfang, Ct);
        Assert.Equal((true, false), (before.IsWorkday(Wednesday), after.IsWorkday(Wednesday)));
        Assert.Equal(before.Version + 1, after.Version);
    }

    [Fact]
    public async Task A_change_on_another_node_is_seen_within_seconds()
    {
        using var here = new Calendars(Db, Clock);
        await here.CurrentAsync(Ct);
        await SetLocalHoliday.RunAsync(new() { Unit = Dongfang, Date = Wednesday, Name = "庆典", Notice = "通知" }, CountyAdmin, Ct);

        Clock.Advance(TimeSpan.FromSeconds(10));

        Assert.False((await here.InAsync(Dongfang, Ct)).IsWorkday(Wednesday));
    }

    [Fact]
    public async Task An_empty_database_has_an_empty_almanac_of_version_0()
    {
        await using var empty = new Support.TestDb();
        using var calendars = new Calendars(empty, Clock);

        var almanac = await calendars.CurrentAsync(Ct);

        Assert.Equal((0, 0), (almanac.Version, almanac.Years.Count));
    }
}
