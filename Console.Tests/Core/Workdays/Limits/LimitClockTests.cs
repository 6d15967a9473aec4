using CsCheck;
using GovConsole.Kernel;
using GovConsole.Workdays;
using GovConsole.Workdays.Limits;
using static GovConsole.Tests.Core.Workdays.Days;

namespace GovConsole.Tests.Core.Workdays.Limits;

public sealed class LimitClockTests
{
    public static TheoryData<string, LimitClock, string?> DueDays => new()
    {
        { "V1: five working days over a holiday", Clock("2018-04-02", 5), "2018-04-10" },
        { "V2: suspended for some of them", Clock("2018-04-02", 5, ("2018-04-04", "2018-04-10")), "2018-04-13" },
        { "V3: suspended and resumed on one day", Clock("2018-04-02", 5, ("2018-04-04", "2018-04-04")), "2018-04-10" },
        { "V5: promise of 20 days", Clock("2018-03-20", 20), "2018-04-18" },
        { "V5: statutory 30 days", Clock("2018-03-20", 30), "2018-05-03" },
        { "V6: promise where a festival gives two days off", new(Festival, On("2018-03-20"), TimeLimit.Workdays(20)), "2018-04-20" },
        { "same day", Clock("2018-04-02", 0), "2018-04-02" },
        { "same day, suspended since", Clock("2018-04-02", 0, ("2018-04-02", null)), "2018-04-02" },
        { "suspended still", Clock("2018-04-02", 5, ("2018-04-04", null)), null },
        { "suspended on the due day", Clock("2018-04-02", 5, ("2018-04-10", null)), "2018-04-10" },
        { "suspended twice, overlapping", Clock("2018-04-02", 5, ("2018-04-03", "2018-04-09"), ("2018-04-04", "2018-04-10")), "2018-04-16" },
        { "one inside the other", Clock("2018-04-02", 5, ("2018-04-03", "2018-04-10"), ("2018-04-04", "2018-04-08")), "2018-04-16" },
        { "suspended from the start", Clock("2018-04-02", 5, ("2018-04-02", "2018-04-10")), "2018-04-17" },
        { "five natural days", Natural("2018-04-02", 5), "2018-04-07" },
        { "five natural days, six left out", Natural("2018-04-02", 5, ("2018-04-04", "2018-04-10")), "2018-04-13" },
    };

    [Theory, MemberData(nameof(DueDays))]
    public void The_limit_is_due_on(string example, LimitClock clock, string? due) =>
        Assert.Equal((example, due is null ? null : On(due)), (example, clock.DueOn()));

    [Theory]
    [InlineData("2018-04-02", 0, 5, 0)]
    [InlineData("2018-04-04", 2, 3, 0)]
    [InlineData("2018-04-10", 2, 3, 0)]
    [InlineData("2018-04-11", 3, 2, 0)]
    [InlineData("2018-04-13", 5, 0, 0)]
    [InlineData("2018-04-14", 5, 0, 1)]
    [InlineData("2018-04-16", 6, 0, 1)]
    [InlineData("2018-04-17", 7, 0, 2)]
    public void Days_used_left_and_over_of_V2(string on, int used, int left, int over)
    {
        var clock = Clock("2018-04-02", 5, ("2018-04-04", "2018-04-10"));

        Assert.Equal((used, left, over), (clock.Elapsed(On(on)), clock.Left(On(on)), clock.Over(On(on))));
        Assert.Equal(over > 0, clock.IsOver(On(on)));
    }

    [Fact]
    public void A_clock_that_stands_still_uses_no_days_and_is_not_over()
    {
        var clock = Clock("2018-04-02", 5, ("2018-04-04", null));

        Assert.Equal((2, 3, 0), (clock.Elapsed(On("2018-06-01")), clock.Left(On("2018-06-01")), clock.Over(On("2018-06-01"))));
    }

    [Fact]
    public void The_explanation_counts_what_the_clock_counts()
    {
        var clock = Clock("2018-04-02", 5, ("2018-04-04", "2018-04-10"));

        var days = clock.Explain(On("2018-04-13")).ToList();

        Assert.Equal(On("2018-04-03"), days[0].Date);
        Assert.Equal(5, days.Count(day => day.Counts));
        Assert.Equal(["2018-04-08", "2018-04-09", "2018-04-10"],
            days.Where(day => day.Reason is DayReason.Paused).Select(day => $"{day.Date:yyyy-MM-dd}"));
        Assert.Equal(DayReason.Holiday, days.Single(day => day.Date == On("2018-04-05")).Reason);
    }

    [Fact]
    public void Unexpected_years_are_named_and_natural_days_need_no_calendar()
    {
        Assert.Throws<RuleException>(() => Clock("2026-12-30", 5).DueOn());
        Assert.Equal(On("2027-01-04"), Natural("2026-12-30", 5).DueOn());
    }

    [Fact]
    public void The_due_day_is_the_first_on_which_the_limit_is_used_up() =>
        Gen.Select(Gen.Int[0, 300], Gen.Int[1, 40], PauseTests.Some).Sample((start, days, pauses) =>
        {
            foreach (var unit in Enum.GetValues<LimitUnit>())
            {
                var clock = new LimitClock(Nation, On("2018-01-01").AddDays(start), new(days, unit), pauses);
                if (clock.DueOn() is not { } due)
                {
                    Assert.True(clock.Elapsed(On("2020-12-31")) < days);
                    continue;
                }

                Assert.Equal(days, clock.Elapsed(due));
                Assert.True(clock.Elapsed(due.AddDays(-1)) < days);
                Assert.Equal(days, clock.Explain(due).Count(day => day.Counts));
            }
        });

    private static WorkdayCalendar Festival =>
        With(LocalHoliday(Dongfang, "2018-04-18"), LocalHoliday(Dongfang, "2018-04-19")).In(Dongfang);

    private static LimitClock Clock(string start, int days, params (string From, string? To)[] pauses) =>
        new(Nation, On(start), TimeLimit.Workdays(days), pauses.Select(Pause));

    private static LimitClock Natural(string start, int days, params (string From, string? To)[] pauses) =>
        new(Nation, On(start), TimeLimit.NaturalDays(days), pauses.Select(Pause));

    private static Pause Pause((string From, string? To) pause) => new(On(pause.From), pause.To is null ? null : On(pause.To));
}
