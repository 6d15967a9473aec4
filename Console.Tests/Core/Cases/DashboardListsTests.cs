using System.Collections;
using GovConsole.Access;
using GovConsole.Cases;
using GovConsole.Cases.Ledger;
using GovConsole.Kernel;
using GovConsole.Statistics;
using GovConsole.Statistics.Dashboards;
using GovConsole.Statistics.Indicators;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Cases;

/// <summary>Every number of every dashboard is the length of the list that it opens, whoever looks.</summary>
public sealed class DashboardListsTests
{
    private static readonly Period[] Periods =
        [Period.Month(Sample.Monday), new(new(2026, 3, 12), new(2026, 6, 3)), Period.Week(Sample.Monday.AddDays(14)), Period.Year(2026)];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_figure_opens_the_list_that_it_counts_and_the_balances_hold()
    {
        await using var world = await World.CreateAsync();
        await RandomHistory.LiveAsync(world, new Random(469007));
        var load = new LoadDashboard(world.Db, world.Trees, world.Calendars, new(world.Db), world.Clock);

        var looked = new Dictionary<(string Seat, CaseQuery), long>();
        foreach (var seat in new[] { Sample.Province, Sample.City, Sample.OtherCity, Sample.Township, Sample.Village, Sample.Department, Sample.Park })
        {
            var leader = await world.ActorAsync(Role.Leader, seat);
            foreach (var unit in Sample.Units.Where(unit => leader.Covers(unit.Path)))
                foreach (var period in Periods.Take(unit == seat ? 4 : 2))
                {
                    var shown = await load.RunAsync(new(period) { Unit = unit.Code, By = nameof(Catalogue.OnTimeRate) }, leader, Ct);
                    foreach (var figure in Figures(shown).Distinct())
                    {
                        if (!looked.TryGetValue((seat.Code, figure.Cases), out var listed))
                            looked[(seat.Code, figure.Cases)] = listed = await world.FindCases.CountAsync(Filter(figure.Cases), leader, Ct);
                        Assert.True(figure.Number == listed, $"{leader.Name} sees {figure.Number} for {figure.Cases} but the list has {listed}.");
                    }
                    AssertBalances(shown);
                }
        }

        Assert.True(looked.Count > 3_000, $"Only {looked.Count} figures.");
    }

    private static void AssertBalances(Dashboard shown)
    {
        var balance = shown.Balance;
        Assert.Equal(balance.CarriedOver.Number + balance.Accepted.Number, balance.Closed.Number + balance.InHand.Number);
        Assert.Equal(balance.Closed.Number, balance.ByResult.Values.Sum(result => result.Number));
        Assert.Equal(balance.Closed.Number, balance.ByKind.Values.Sum(kind => kind.Number));
        Assert.Equal(shown.Trend.Sum(point => point.Closed.Number), balance.Closed.Number);
        foreach (var cuts in new[] { shown.Channels, shown.Items }) Assert.Equal(balance.Closed.Number, Closed(cuts.Select(cut => cut.Readings)));
        if (shown.Ranking is not { } ranking) return;

        Assert.Equal(Numbers(ranking.Total), ranking.Rows.Select(Numbers).Aggregate((one, other) => [.. one.Zip(other, (a, b) => a + b)]));
        Assert.Equal(balance.Closed.Number, Closed([ranking.Total.Readings]));
    }

    private static long Closed(IEnumerable<IReadOnlyList<Reading>> rows) =>
        rows.Sum(row => row.Single(reading => reading.Indicator == Catalogue.Closed).Counts[0].Number);

    private static long[] Numbers(Ranking.Row row) => [.. row.Readings.SelectMany(reading => reading.Counts).Select(count => count.Number)];

    private static CaseFilter Filter(CaseQuery query) => new()
    {
        Unit = query.Unit, Own = query.Own, Measure = query.Measure, InHandOn = query.InHandOn, From = query.From, To = query.To,
        Item = query.Item, Channel = (Channel?)query.Channel,
    };

    // Whatever a dashboard holds, however deep: a figure added later is looked at too.
    private static IEnumerable<Counted> Figures(object? part) => part switch
    {
        null or string => [],
        Counted figure => [figure],
        IEnumerable list => list.Cast<object?>().SelectMany(Figures),
        _ when part.GetType().Namespace?.StartsWith("GovConsole.Statistics", StringComparison.Ordinal) is true && part is not Indicator and not Enum
            || part.GetType() is { IsGenericType: true } pair && pair.GetGenericTypeDefinition() == typeof(KeyValuePair<,>) =>
            part.GetType().GetProperties().Where(property => property.GetIndexParameters().Length == 0).SelectMany(property => Figures(property.GetValue(part))),
        _ => [],
    };
}
