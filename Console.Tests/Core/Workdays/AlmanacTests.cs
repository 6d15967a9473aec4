using GovConsole.Kernel;
using GovConsole.Workdays;
using static GovConsole.Tests.Core.Workdays.Days;

namespace GovConsole.Tests.Core.Workdays;

public sealed class AlmanacTests
{
    [Theory]
    [InlineData("46/469007", false)]
    [InlineData("46/469007/469007100/469007100201", false)]
    [InlineData("46", true)]
    [InlineData("46/4602", true)]
    [InlineData("46/4602/469007", true)]
    public void A_local_holiday_holds_in_its_unit_and_below_and_nowhere_else(string unit, bool worked) =>
        Assert.Equal(worked, Seeded.In(new(unit)).IsWorkday(On("2024-04-11")));

    [Fact]
    public void Sanya_worked_20_days_in_April_2018() =>
        Assert.Equal(20, Seeded.In(Sanya).CountWorkdays(Period.Month(On("2018-04-01"))));

    [Fact]
    public void A_unit_lives_by_the_days_of_every_unit_above_it()
    {
        var town = Dongfang.Below("469007100");
        var almanac = With(
            LocalHoliday(new("46"), "2018-04-16"), LocalHoliday(Dongfang, "2018-04-18"), LocalHoliday(town, "2018-04-19"));

        int Workdays(UnitPath unit) => almanac.In(unit).CountWorkdays(Period.Month(On("2018-04-01")));

        Assert.Equal([17, 18, 19, 20], [Workdays(town.Below("469007100201")), Workdays(Dongfang), Workdays(Sanya), almanac.Nation.CountWorkdays(Period.Month(On("2018-04-01")))]);
    }

    [Fact]
    public void Below_holds_against_above()
    {
        var worked = new CalendarDay
        {
            Scope = Dongfang.Value, Date = On("2018-04-18"), Kind = DayKind.MakeupWorkday, Name = "三月三", Notice = "通知", NoticeYear = 2018,
        };
        var almanac = With(worked, LocalHoliday(new("46"), "2018-04-18"));

        Assert.True(almanac.In(Dongfang).IsWorkday(On("2018-04-18")));
        Assert.False(almanac.In(Sanya).IsWorkday(On("2018-04-18")));
    }
}
