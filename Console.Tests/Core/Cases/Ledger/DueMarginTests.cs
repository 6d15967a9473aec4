using System.Globalization;
using GovConsole.Cases.Ledger;
using GovConsole.Tests.Support;
using GovConsole.Workdays.Limits;

namespace GovConsole.Tests.Core.Cases.Ledger;

public sealed class DueMarginTests
{
    [Theory]
    [InlineData("2026-03-09", LimitUnit.Workdays, 0)]
    [InlineData("2026-03-10", LimitUnit.Workdays, 1)]
    [InlineData("2026-03-16", LimitUnit.Workdays, 5)]
    [InlineData("2026-03-16", LimitUnit.NaturalDays, 7)]
    [InlineData("2026-03-06", LimitUnit.Workdays, -1)]
    [InlineData("2026-03-02", LimitUnit.Workdays, -5)]
    [InlineData("2026-03-02", LimitUnit.NaturalDays, -7)]
    [InlineData("2031-03-09", LimitUnit.Workdays, 1826)]
    public void Days_are_counted_as_the_limit_counts_them(string due, LimitUnit unit, int margin) =>
        Assert.Equal(margin, DueMargin.Of(DateOnly.Parse(due, CultureInfo.InvariantCulture), unit, Sample.Calendar, Sample.Monday));

    [Fact]
    public void A_day_over_has_begun_on_the_weekend_after_it() =>
        Assert.Equal(-1, DueMargin.Of(new(2026, 3, 6), LimitUnit.Workdays, Sample.Calendar, new(2026, 3, 7)));
}
