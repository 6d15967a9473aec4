using GovConsole.Access;
using GovConsole.Items;
using GovConsole.Statistics.Indicators;
using GovConsole.Tests.Support;
using GovConsole.Workdays.Limits;

namespace GovConsole.Tests.Core.Items;

public sealed class ItemFiguresTests
{
    public static TheoryData<string, (TimeLimit Statutory, TimeLimit Promised)[], decimal?> Ratios => new()
    {
        { "a ratio of sums, not the mean of ratios 36.11 %", [(Days(20), Days(5)), (Days(1), Days(1)), (Days(45), Days(30))], 45.45m },
        { "nothing promised faster", [(Days(20), Days(20))], 0m },
        { "handled at once", [(Days(10), Days(0))], 100m },
        { "no items", [], null },
        { "no statutory days", [(Days(0), Days(0))], null },
        { "limits of two units are left out", [(Days(20), Days(5)), (Days(10), TimeLimit.NaturalDays(10))], 75m },
    };

    private static TimeLimit Days(int days) => TimeLimit.Workdays(days);

    [Theory, MemberData(nameof(Ratios))]
    public void The_promise_is_compared_with_the_statute(string what, (TimeLimit Statutory, TimeLimit Promised)[] limits, decimal? ratio)
    {
        var figures = ItemFigures.Of(
            [.. limits.Select(limit => new ItemFigures.Promise(HandlingKind.Promised, false, OnlineDepth.None, false, limit.Statutory, limit.Promised))]);

        Assert.True(ratio == (Catalogue.ItemCompression.Of(figures.Sums()) is { } found ? Catalogue.ItemCompression.Rounded(found) : null), what);
    }

    [Fact]
    public async Task Only_items_in_force_on_the_day_count()
    {
        await using var world = await World.CreateAsync();
        await world.ItemAsync(Sample.Version(zeroVisit: true));
        await world.ItemAsync(Sample.Version(handling: HandlingKind.Immediate, promised: 0));
        await world.ItemAsync(Sample.Version(standing: ItemStanding.Paused, zeroVisit: true));
        var figures = new ItemFigures(world.Db);
        var actor = Sample.Actor(Role.Leader, Sample.City);

        var today = await figures.RunAsync(Sample.Monday, actor, TestContext.Current.CancellationToken);
        var before = await figures.RunAsync(new(2016, 12, 31), actor, TestContext.Current.CancellationToken);

        Assert.Equal(new(Items: 2, Online: 0, WhollyOnline: 0, ZeroVisit: 1, Immediate: 1, ByCommitment: 0, CommitmentImmediate: 0, StatutoryDays: 40, PromisedDays: 3), today);
        Assert.Equal(0.5m, Catalogue.ItemZeroVisitRate.Of(today.Sums()));
        Assert.All(Catalogue.Of(Subject.Items), indicator => Assert.Null(indicator.Of(before.Sums())));
    }

    /// <summary>Over a random catalogue that changes on the way: whatever is counted of items is the length of the list to which it leads.</summary>
    [Fact]
    public async Task Every_indicator_of_items_opens_the_lists_of_which_it_is_made()
    {
        await using var world = await World.CreateAsync();
        var random = new Random(469007);
        for (var i = 0; i < 30; i++) await world.ItemAsync(Some(random, Sample.Monday.AddDays(random.Next(-20, 20))));
        var (figures, find, actor) = (new ItemFigures(world.Db), new FindItems(world.Db, world.Clock), Sample.Actor(Role.Leader, Sample.City));
        var (met, ct) = (new List<long>(), TestContext.Current.CancellationToken);

        foreach (var day in new DateOnly?[] { Sample.Monday.AddDays(-10), null, Sample.Monday.AddDays(15) })
        {
            var readings = ItemReadings.Of(await figures.RunAsync(day ?? Sample.Monday, actor, ct), day);
            Assert.Equal(Catalogue.Of(Subject.Items), readings.Select(reading => reading.Indicator));
            foreach (var reading in readings)
            {
                Assert.NotEmpty(reading.Items);
                foreach (var counted in reading.Items)
                {
                    var listed = await find.RunAsync(counted.Items, actor, 0, 1, ct);
                    Assert.Equal((reading.Indicator.Key, listed.Total), (reading.Indicator.Key, counted.Number));
                    met.Add(counted.Number);
                }
                if (reading.Items is [var over, var under]) Assert.Equal((decimal)over.Number / under.Number, reading.Value);
            }
        }

        Assert.True(met.Distinct().Count() > 5, string.Join(' ', met));
    }

    private static ItemVersion Some(Random random, DateOnly from)
    {
        var like = Sample.Version(
            promised: random.Next(1, 9), statutory: random.Next(9, 30), handling: random.Next(3) == 0 ? HandlingKind.Immediate : HandlingKind.Promised,
            standing: random.Next(6) == 0 ? ItemStanding.Paused : ItemStanding.InForce, zeroVisit: random.Next(2) == 0);
        return new()
        {
            EffectiveFrom = from, Standing = like.Standing, Name = like.Name, Type = like.Type, Handling = like.Handling, Mode = like.Mode, Statutory = like.Statutory,
            Promised = like.Promised, DecidedAt = like.DecidedAt, OfferedAt = like.OfferedAt, Applicants = like.Applicants, Basis = like.Basis, ZeroVisit = like.ZeroVisit,
            OnlineDepth = (OnlineDepth)random.Next(8), ByCommitment = random.Next(2) == 0, Materials = like.Materials, Steps = like.Steps,
        };
    }
}
