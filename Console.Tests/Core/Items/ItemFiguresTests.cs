using GovConsole.Access;
using GovConsole.Items;
using GovConsole.Tests.Support;
using GovConsole.Workdays.Limits;

namespace GovConsole.Tests.Core.Items;

public sealed class ItemFiguresTests
{
    public static TheoryData<string, (TimeLimit Statutory, TimeLimit Promised)[], double?> Ratios => new()
    {
        { "a ratio of sums, not the mean of ratios 36.11 %", [(Days(20), Days(5)), (Days(1), Days(1)), (Days(45), Days(30))], 0.4545 },
        { "nothing promised faster", [(Days(20), Days(20))], 0 },
        { "handled at once", [(Days(10), Days(0))], 1 },
        { "no items", [], null },
        { "no statutory days", [(Days(0), Days(0))], null },
        { "limits of two units are left out", [(Days(20), Days(5)), (Days(10), TimeLimit.NaturalDays(10))], 0.75 },
    };

    private static TimeLimit Days(int days) => TimeLimit.Workdays(days);

    [Theory, MemberData(nameof(Ratios))]
    public void The_promise_is_compared_with_the_statute(string what, (TimeLimit Statutory, TimeLimit Promised)[] limits, double? ratio)
    {
        var figures = ItemFigures.Of(
            [.. limits.Select(limit => new ItemFigures.Promise(HandlingKind.Promised, false, limit.Statutory, limit.Promised))]);

        Assert.True(ratio == (figures.Compression is { } found ? Math.Round(found, 4) : null), what);
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

        Assert.Equal(new(Items: 2, ZeroVisit: 1, Immediate: 1, StatutoryDays: 40, PromisedDays: 3), today);
        Assert.Equal(0.5, today.ZeroVisitRate);
        Assert.Equal((0, null, null), (before.Items, before.ZeroVisitRate, before.Compression));
    }
}
