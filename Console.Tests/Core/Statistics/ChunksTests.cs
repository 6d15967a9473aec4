using GovConsole.Kernel;
using GovConsole.Statistics;

namespace GovConsole.Tests.Core.Statistics;

public sealed class ChunksTests
{
    /// <summary>The most units a province or city has directly below it, with itself.</summary>
    private const int Units = 26;

    private static readonly DateOnly First = new(2016, 1, 1);

    [Fact]
    public void Every_day_of_a_period_is_counted_once_and_no_other()
    {
        var random = new Random(4690);
        for (var run = 0; run < 2_000; run++)
        {
            var from = First.AddDays(random.Next(3_000));
            var period = new Period(from, from.AddDays(random.Next(run % 2 == 0 ? 100 : 1_500)));
            var counted = new Dictionary<DateOnly, int>();
            foreach (var chunk in Chunks.Of(period))
                foreach (var day in Days(chunk))
                    counted[day] = counted.GetValueOrDefault(day) + chunk.Sign;

            Assert.Equal(Enumerable.Range(0, period.Days).Select(i => from.AddDays(i)), counted.Where(day => day.Value != 0).Select(day => day.Key).Order());
            Assert.All(counted.Values, times => Assert.InRange(times, 0, 1));
        }
    }

    [Theory]
    [InlineData("2026-03-09", "2026-03-09", 1)]
    [InlineData("2026-03-01", "2026-03-31", 1)]
    [InlineData("2026-03-01", "2026-03-30", 2)]
    [InlineData("2026-01-01", "2026-03-31", 3)]
    [InlineData("2026-01-01", "2026-11-30", 2)]
    [InlineData("2017-01-01", "2026-12-31", 10)]
    [InlineData("2017-01-02", "2026-12-30", 12)]
    public void A_period_is_few_rows(string from, string to, int rows) =>
        Assert.Equal(rows, Rows(new(DateOnly.Parse(from, null), DateOnly.Parse(to, null))));

    /// <summary>The level below is what costs most: each unit there once, over the whole period.</summary>
    [Fact]
    public void Ranking_the_level_below_reads_at_most_three_hundred_rows_in_every_offered_period()
    {
        for (var day = First; day.Year < 2030; day = day.AddDays(1))
            Assert.All([Period.Day(day), Period.Week(day), Period.Month(day), Period.Quarter(day), Period.Year(day.Year)],
                period => Assert.InRange(Rows(period) * Units, Units, 300));
    }

    [Fact]
    public void A_freely_chosen_range_of_ten_years_is_at_most_fifty_two_rows_a_unit()
    {
        var random = new Random(46);
        for (var run = 0; run < 5_000; run++)
        {
            var from = First.AddDays(random.Next(400));
            Assert.InRange(Rows(new(from, from.AddDays(random.Next(3_653)))), 1, 52);
        }
    }

    private static int Rows(Period period) => Chunks.Of(period).Sum(chunk => chunk.Rows);

    private static IEnumerable<DateOnly> Days(Chunk chunk)
    {
        var end = chunk.Grain switch
        {
            Grain.Year => chunk.To.AddYears(1),
            Grain.Month => chunk.To.AddMonths(1),
            _ => chunk.To.AddDays(1),
        };
        for (var day = chunk.From; day < end; day = day.AddDays(1)) yield return day;
    }
}
