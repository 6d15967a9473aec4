using GovConsole.Workdays;
using static GovConsole.Tests.Core.Workdays.Days;

namespace GovConsole.Tests.Core.Workdays;

public sealed class SeedWorkdaysTests : WorkdaysTest
{
    [Fact]
    public async Task Ten_years_and_the_known_local_days_are_there_each_with_its_notice()
    {
        var days = await Db.AllAsync<CalendarDay>();

        Assert.Equal(Enumerable.Range(2017, 10), (await Db.AllAsync<CalendarYear>()).Select(year => year.Year).Order());
        Assert.Equal((349, 3), (days.Count(day => !day.IsLocal), days.Count(day => day.IsLocal)));
        Assert.All(days, day => Assert.NotEmpty(day.Notice));
        Assert.All(days.Where(day => day.Kind is DayKind.MakeupWorkday), day =>
            Assert.True(day.Date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday));
    }

    [Fact]
    public async Task Seeding_again_changes_nothing_and_puts_nothing_back()
    {
        await RemoveLocalHoliday.RunAsync(new() { Unit = Dongfang, Date = On("2024-04-11"), Reason = "录入错误" }, CountyAdmin, Ct);

        await new SeedWorkdays(Db, Clock).RunAsync(Ct);

        Assert.Equal(351, (await Db.AllAsync<CalendarDay>()).Count);
        Assert.Equal(2, (await Calendars.CurrentAsync(Ct)).Version);
    }
}
