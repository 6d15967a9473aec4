using CsCheck;
using GovConsole.Kernel;
using GovConsole.Workdays;
using static GovConsole.Tests.Core.Workdays.Days;

namespace GovConsole.Tests.Core.Workdays;

public sealed class WorkdayCalendarTests
{
    private static readonly Gen<DateOnly> Day =
        Gen.Int[On("2017-01-01").DayNumber, On("2026-12-31").DayNumber].Select(DateOnly.FromDayNumber);

    [Fact]
    public void The_months_of_2018_have_the_working_days_of_the_notice()
    {
        var months = Enumerable.Range(1, 12).Select(month => Nation.CountWorkdays(Period.Month(new(2018, month, 1))));

        Assert.Equal([22, 17, 22, 20, 22, 20, 22, 23, 21, 18, 22, 21], months);
        Assert.Equal(250, Nation.CountWorkdays(Period.Year(2018)));
    }

    [Theory]
    [InlineData("2018-04-04", true, "an ordinary Wednesday")]
    [InlineData("2018-04-05", false, "a holiday on a Thursday")]
    [InlineData("2018-04-08", true, "a Sunday that is worked")]
    [InlineData("2018-04-14", false, "an ordinary Saturday")]
    [InlineData("2018-12-29", true, "a Saturday worked for the New Year of 2019")]
    [InlineData("2018-12-31", false, "a Monday off for the New Year of 2019")]
    [InlineData("2020-02-01", false, "a Saturday first to be worked, then off by the amendment")]
    public void A_day_is_what_its_notice_says(string day, bool worked, string because) =>
        Assert.True(Nation.IsWorkday(On(day)) == worked, because);

    [Theory]
    [InlineData("2018-04-04", 0, "2018-04-04")]
    [InlineData("2018-04-07", 0, "2018-04-07")]
    [InlineData("2018-04-04", 1, "2018-04-08")]
    [InlineData("2018-04-07", 1, "2018-04-08")]
    [InlineData("2018-04-08", -1, "2018-04-04")]
    [InlineData("2018-04-07", -2, "2018-04-03")]
    [InlineData("2017-12-29", 2, "2018-01-03")]
    [InlineData("2016-12-31", 1, "2017-01-03")]
    [InlineData("2027-01-01", -1, "2026-12-31")]
    public void The_day_itself_is_day_0(string from, int n, string expected) =>
        Assert.Equal(On(expected), Nation.AddWorkdays(On(from), n));

    [Fact]
    public void Every_day_is_explained()
    {
        var days = Nation.Explain(new(On("2018-04-04"), On("2018-04-09"))).ToList();

        Assert.Equal(
            [DayReason.Weekday, DayReason.Holiday, DayReason.Holiday, DayReason.Holiday, DayReason.MakeupWorkday, DayReason.Weekday],
            days.Select(day => day.Reason));
        Assert.Equal(["清明节", "国办发明电〔2017〕12号"], [days[1].Mark!.Name, days[1].Mark!.Notice]);
        Assert.Equal(3, days.Count(day => day.Counts));
    }

    [Fact]
    public void Adding_and_counting_undo_each_other() => Gen.Select(Day, Gen.Int[1, 400]).Sample((from, n) =>
    {
        if (n > Nation.CountWorkdays(from, On("2026-12-31"))) return;

        var to = Nation.AddWorkdays(from, n);

        Assert.True(Nation.IsWorkday(to));
        Assert.Equal(n, Nation.CountWorkdays(from, to));
    });

    [Fact]
    public void Counting_agrees_with_asking_each_day() => Gen.Select(Day, Day).Sample((after, through) =>
        Assert.Equal(
            Enumerable.Range(after.DayNumber + 1, Math.Max(0, through.DayNumber - after.DayNumber))
                .Count(day => Nation.IsWorkday(DateOnly.FromDayNumber(day))),
            Nation.CountWorkdays(after, through)), iter: 200);

    [Fact]
    public void Going_back_is_going_forward_reversed() => Gen.Select(Day, Gen.Int[1, 400]).Sample((day, n) =>
    {
        if (n >= Nation.CountWorkdays(On("2016-12-31"), day)) return;

        var back = Nation.AddWorkdays(day, -n);

        Assert.Equal(n, Nation.CountWorkdays(back.AddDays(-1), day.AddDays(-1)));
        Assert.True(Nation.IsWorkday(back));
    });
}
