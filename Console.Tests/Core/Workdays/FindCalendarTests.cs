using GovConsole.Access;
using GovConsole.Workdays;
using static GovConsole.Tests.Core.Workdays.Days;

namespace GovConsole.Tests.Core.Workdays;

public sealed class FindCalendarTests : WorkdaysTest
{
    [Fact]
    public async Task A_year_is_shown_as_the_unit_lives_it()
    {
        var found = await FindCalendar.RunAsync(2024, Dongfang, CountyAdmin, Ct);

        var april = found.Months[3];
        Assert.Equal((12, 21, 30), (found.Months.Count, april.Workdays, april.Days.Count));
        Assert.Equal("三月三", april.Days.Single(day => day.Date == On("2024-04-11")).Mark!.Name);
        Assert.Equal(("国办发明电〔2023〕7号", On("2024-04-11")), (found.Maintained!.Notice, found.SanYueSan));
        Assert.Equal(250, found.Workdays);
    }

    [Fact]
    public async Task Local_days_are_those_of_the_units_above_and_below()
    {
        Assert.Single((await FindCalendar.RunAsync(2024, new("46"), Admin, Ct)).LocalDays);
        Assert.Single((await FindCalendar.RunAsync(2024, Dongfang.Below("469007100"), Admin, Ct)).LocalDays);
        Assert.Empty((await FindCalendar.RunAsync(2024, Sanya, Admin, Ct)).LocalDays);
    }

    [Fact]
    public async Task A_year_nobody_maintained_has_no_months()
    {
        var found = await FindCalendar.RunAsync(2027, Dongfang, CountyAdmin, Ct);

        Assert.Null(found.Maintained);
        Assert.Empty(found.Months);
        Assert.Equal("Workdays.YearOutOfRange", await RefusedAsync(() => FindCalendar.RunAsync(20270, Dongfang, CountyAdmin, Ct)));
    }

    [Fact]
    public async Task Everybody_may_read_it()
    {
        foreach (var role in Roles.OfPosts)
            Assert.NotNull((await FindCalendar.RunAsync(2026, Dongfang, CountyAdmin with { Role = role }, Ct)).Maintained);
    }
}
