using GovConsole.AgentPoints;
using GovConsole.Assets;
using GovConsole.Kernel;
using GovConsole.Workdays;

namespace GovConsole.Tests.Core.Assets;

/// <summary>More than three working days without a sign, by the calendar of 2026.</summary>
public sealed class SilenceTests
{
    private static readonly WorkdayCalendar Calendar = National();

    private static readonly DateOnly Old = new(2025, 6, 3);

    public static TheoryData<string, string?, string, string?> Examples => new()
    {
        // Last heard, day, silent since.
        { "an ordinary week: Monday's computer on Thursday", "2026-03-09", "2026-03-12", null },
        { "and on Friday, the fourth working day", "2026-03-09", "2026-03-13", "2026-03-13" },
        { "a weekend counts for nothing", "2026-03-11", "2026-03-16", null },
        { "heard on Wednesday, silent since Tuesday", "2026-03-11", "2026-03-17", "2026-03-17" },
        { "heard on a Saturday", "2026-03-14", "2026-03-19", "2026-03-19" },
        { "heard today", "2026-03-13", "2026-03-13", null },
        { "over the Spring Festival, on its last day", "2026-02-13", "2026-02-23", null },
        { "the make-up Saturday counts: 2/14, 2/24, 2/25 are three", "2026-02-13", "2026-02-25", null },
        { "2/26 is the fourth", "2026-02-13", "2026-02-26", "2026-02-26" },
        { "over the National Day, back on 10/8", "2026-09-30", "2026-10-10", null },
        { "10/8, 10/9, make-up 10/10 are three; Monday is the fourth", "2026-09-30", "2026-10-12", "2026-10-12" },
        { "still silent weeks later, since the same day", "2026-03-09", "2026-04-07", "2026-03-13" },
        { "never heard counts from its first day of use", null, "2026-03-13", "2025-06-09" },
    };

    [Theory, MemberData(nameof(Examples))]
    public void A_computer_is_silent_after_three_working_days(string why, string? heard, string day, string? since) =>
        Assert.Equal((why, since), (why, $"{Silence.Since(Of(Day(heard)), Day(day)!.Value, Calendar):yyyy-MM-dd}" is { Length: > 0 } found ? found : null));

    [Fact]
    public void Nobody_is_expected_to_be_heard_who_is_no_computer_is_retired_or_does_not_operate()
    {
        var (silent, day) = (Of(new(2026, 3, 9)), new DateOnly(2026, 3, 20));

        Assert.NotNull(Silence.Since(silent, day, Calendar));
        foreach (var kind in Enum.GetValues<AssetKind>().Where(kind => kind is not AssetKind.Computer)) Assert.Null(Silence.Since(silent with { Kind = kind }, day, Calendar));
        foreach (var status in Enum.GetValues<PointStatus>().Where(status => status is not PointStatus.Operating)) Assert.Null(Silence.Since(silent with { Status = status }, day, Calendar));
        Assert.Null(Silence.Since(silent with { RetiredOn = day }, day, Calendar));
        Assert.NotNull(Silence.Since(silent with { RetiredOn = day.AddDays(1) }, day, Calendar));
    }

    [Fact]
    public void The_time_before_a_point_went_on_does_not_count()
    {
        var resumed = Of(new(2026, 2, 2)) with { StatusSince = new(2026, 3, 16) };

        Assert.Null(Silence.Since(resumed, new(2026, 3, 19), Calendar));
        Assert.Equal(new(2026, 3, 20), Silence.Since(resumed, new(2026, 3, 20), Calendar));
    }

    [Fact]
    public void Equipment_may_be_older_than_the_calendar_but_no_day_lies_in_a_year_that_nobody_entered()
    {
        var old = Of(null) with { InUseSince = new(2012, 5, 7), StatusSince = new(2012, 5, 7) };

        Assert.Equal(new(2025, 1, 7), Silence.Since(old, new(2026, 3, 13), Calendar));
        Assert.Equal("Workdays.YearNotMaintained", Assert.Throws<RuleException>(() => Silence.Since(old, new(2027, 1, 8), Calendar)).Broken[0].Code);
    }

    private static Silence.Watched Of(DateOnly? heard) => new(AssetKind.Computer, Old, null, PointStatus.Operating, Old, heard);

    private static DateOnly? Day(string? day) => day is null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    // What was published for the two years, as the product enters it at installation.
    private static WorkdayCalendar National()
    {
        var years = SeedWorkdays.Years(new(2026, 1, 1));
        return new([2025, 2026], SeedWorkdays.Days(years).Where(day => !day.IsLocal && day.Date.Year is 2025 or 2026));
    }
}
