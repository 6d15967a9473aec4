using System.Collections;
using System.Globalization;
using GovConsole.Access;
using GovConsole.Cases;
using GovConsole.Cases.Ledger;
using GovConsole.Kernel;
using GovConsole.Statistics;
using GovConsole.Statistics.Dashboards;
using GovConsole.Statistics.Indicators;
using GovConsole.Tests.Support;
using Microsoft.EntityFrameworkCore;

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

        var (looked, met) = (new Dictionary<(string Seat, CaseQuery), long>(), new HashSet<Indicator>());
        foreach (var seat in new[] { Sample.Province, Sample.City, Sample.OtherCity, Sample.Township, Sample.Village, Sample.Department, Sample.Park })
        {
            var leader = await world.ActorAsync(Role.Leader, seat);
            foreach (var unit in Sample.Units.Where(unit => leader.Covers(unit.Path)))
                foreach (var period in Periods.Take(unit == seat ? 4 : 2))
                {
                    var shown = await load.RunAsync(new(period) { Unit = unit.Code, By = nameof(Catalogue.OnTimeRate), Columns = Columns(unit == seat && period == Periods[0]) }, leader, Ct);
                    foreach (var figure in Parts<Counted>(shown).Distinct())
                    {
                        if (!looked.TryGetValue((seat.Code, figure.Cases), out var listed))
                            // The cases themselves, which a count would leave to the figures.
                            looked[(seat.Code, figure.Cases)] = listed = (await world.FindCases.AllAsync(Filter(figure.Cases), leader, most: 10_000, Ct)).Count;
                        Assert.True(figure.Number == listed, $"{leader.Name} sees {figure.Number} for {figure.Cases} but the list has {listed}.");
                    }
                    foreach (var reading in Parts<Reading>(shown).Where(reading => reading.Counts.Count > 0)) met.Add(reading.Indicator);
                    AssertBalances(shown);
                }
        }

        Assert.True(looked.Count > 3_000, $"Only {looked.Count} figures.");
        Assert.Equal(Catalogue.Of(Subject.Cases).Select(indicator => indicator.Key).Order(), met.Select(indicator => indicator.Key).Order());
        await AssertMaterialsAsync(world);
    }

    // All by which units can be ranked, once for each seat; else the usual ones.
    private static IReadOnlyList<Indicator> Columns(bool all) => all ? Catalogue.Rankable : Ranking.Columns;

    // The sums of materials against the materials themselves, read anew.
    private static async Task AssertMaterialsAsync(World world)
    {
        await using var db = world.Db.CreateDbContext();
        var year = Period.Year(2026);
        var counts = (await db.SumAsync([Sample.Province.Code], Facet.All, year, Ct))[(Sample.Province.Code, "")];
        var closed = (await db.Cases.Include(x => x.Materials).ToListAsync(Ct))
            .Where(x => x is { AcceptedOn: not null, ClosedOn: { } day, VoidedOn: null } && year.Contains(day)).ToList();
        var (materials, sums) = (closed.SelectMany(x => x.Materials).ToList(), Enum.GetValues<Measure>().ToDictionary(measure => measure, measure => counts[measure]));

        Assert.Equal(
            (materials.Count(one => one.Required), materials.Count(one => one.Required && one.Way == MaterialWay.DataMatch),
                materials.Count(one => one.Licence), materials.Count(one => one.Licence && one.Way == MaterialWay.Licence)),
            (sums[Measure.RequiredMaterials], sums[Measure.MatchedMaterials], sums[Measure.LicenceMaterials], sums[Measure.ReusedLicences]));
        Assert.True(sums[Measure.MatchedMaterials] > 0 && sums[Measure.ReusedLicences] > 0 && sums[Measure.ClosedOnline] > 0);
        Assert.Equal(closed.Count(x => x.Channel is Channel.Online or Channel.Mobile), sums[Measure.ClosedOnline]);
        Assert.Equal(closed.Count(x => x.Materials.Count > 0), sums[Measure.ClosedComplete]);
        Assert.True(sums[Measure.ClosedComplete] > 0);
        foreach (var (part, whole) in new[]
        {
            (Measure.Online, Measure.Received), (Measure.ClosedOnline, Measure.Closed), (Measure.ClosedComplete, Measure.Closed), (Measure.MatchedMaterials, Measure.RequiredMaterials), (Measure.ReusedLicences, Measure.LicenceMaterials),
        }) Assert.InRange(sums[part], 0, sums[whole]);
    }

    [Fact]
    public void A_measure_looks_at_the_day_that_is_named_above_its_list() => Assert.All(
        Enum.GetValues<Measure>(), measure => Assert.Contains($".{measure.Day()}On", CaseMeasures.DayOf(measure).Body.ToString(), StringComparison.Ordinal));

    private static void AssertBalances(Dashboard shown)
    {
        var balance = shown.Balance;
        Assert.Equal(balance.CarriedOver.Number + balance.Accepted.Number, balance.Closed.Number + balance.InHand.Number);
        Assert.Equal(balance.Closed.Number, balance.ByResult.Values.Sum(result => result.Number));
        Assert.Equal(balance.Closed.Number, balance.ByKind.Values.Sum(kind => kind.Number));
        Assert.Equal(shown.Trend.Sum(point => point.Closed.Number), balance.Closed.Number);
        foreach (var cuts in new[] { shown.Channels, shown.Items }) Assert.Equal(balance.Closed.Number, Closed(cuts.Select(cut => cut.Readings)));
        Assert.Equal(
            (Online(shown, Catalogue.Received), Online(shown, Catalogue.Closed)), (Number(shown, Catalogue.OnlineRate), Number(shown, Catalogue.OnlineClosedRate)));
        if (shown.Ranking is not { } ranking) return;

        Assert.Equal(Numbers(ranking.Total), ranking.Rows.Select(Numbers).Aggregate((one, other) => [.. one.Zip(other, (a, b) => a + b)]));
        Assert.Equal(balance.Closed.Number, Closed([ranking.Total.Readings]));
    }

    private static long Closed(IEnumerable<IReadOnlyList<Reading>> rows) =>
        rows.Sum(row => row.Single(reading => reading.Indicator == Catalogue.Closed).Counts[0].Number);

    // What two of the channels have is what came over the network.
    private static long Online(Dashboard shown, Indicator indicator) => shown.Channels
        .Where(cut => (Channel)int.Parse(cut.Key, CultureInfo.InvariantCulture) is Channel.Online or Channel.Mobile)
        .Sum(cut => cut.Readings.Single(reading => reading.Indicator == indicator).Counts[0].Number);

    private static long Number(Dashboard shown, Indicator indicator) => shown.Figures.Single(figure => figure.Now.Indicator == indicator).Now.Counts[0].Number;

    private static long[] Numbers(Ranking.Row row) => [.. row.Readings.SelectMany(reading => reading.Counts).Select(count => count.Number)];

    private static CaseFilter Filter(CaseQuery query) => new()
    {
        Unit = query.Unit, Own = query.Own, Measure = query.Measure, InHandOn = query.InHandOn, From = query.From, To = query.To,
        Item = query.Item, Channel = (Channel?)query.Channel,
    };

    // Whatever a dashboard holds, however deep: a figure added later is looked at too.
    private static IEnumerable<T> Parts<T>(object? part) => part switch
    {
        null or string => [],
        T found => [found],
        IEnumerable list => list.Cast<object?>().SelectMany(Parts<T>),
        _ when part.GetType().Namespace?.StartsWith("GovConsole.Statistics", StringComparison.Ordinal) is true && part is not Indicator and not Enum
            || part.GetType() is { IsGenericType: true } pair && pair.GetGenericTypeDefinition() == typeof(KeyValuePair<,>) =>
            part.GetType().GetProperties().Where(property => property.GetIndexParameters().Length == 0).SelectMany(property => Parts<T>(property.GetValue(part))),
        _ => [],
    };
}
