using GovConsole.Kernel;

namespace GovConsole.Tests.Core;

public sealed class PeriodTests
{
    [Theory]
    [InlineData("2026-03-01", "2026-03-31", "2026-02-01", "2026-02-28", "2025-03-01", "2025-03-31")]
    [InlineData("2026-02-01", "2026-02-28", "2026-01-01", "2026-01-31", "2025-02-01", "2025-02-28")]
    [InlineData("2025-02-01", "2025-02-28", "2025-01-01", "2025-01-31", "2024-02-01", "2024-02-29")]
    [InlineData("2026-04-01", "2026-06-30", "2026-01-01", "2026-03-31", "2025-04-01", "2025-06-30")]
    [InlineData("2025-01-01", "2025-12-31", "2024-01-01", "2024-12-31", "2024-01-01", "2024-12-31")]
    [InlineData("2026-03-09", "2026-03-15", "2026-03-02", "2026-03-08", "2025-03-09", "2025-03-15")]
    [InlineData("2024-02-29", "2024-02-29", "2024-02-28", "2024-02-28", "2023-02-28", "2023-02-28")]
    public void A_period_is_compared_with_one_of_its_kind(
        string from, string to, string beforeFrom, string beforeTo, string yearFrom, string yearTo)
    {
        var period = Of(from, to);

        Assert.Equal(Of(beforeFrom, beforeTo), period.Before());
        Assert.Equal(Of(yearFrom, yearTo), period.YearBefore());
    }

    [Theory]
    [InlineData("2026-03-09", "2026-03-09", "2026-03-15", "2026-01-01", "2026-03-31")]
    [InlineData("2026-03-15", "2026-03-09", "2026-03-15", "2026-01-01", "2026-03-31")]
    [InlineData("2026-12-31", "2026-12-28", "2027-01-03", "2026-10-01", "2026-12-31")]
    public void Weeks_begin_on_Monday_and_quarters_in_their_first_month(string day, string monday, string sunday, string first, string last)
    {
        Assert.Equal(Of(monday, sunday), Period.Week(Day(day)));
        Assert.Equal(Of(first, last), Period.Quarter(Day(day)));
    }

    private static Period Of(string from, string to) => new(Day(from), Day(to));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd");
}
