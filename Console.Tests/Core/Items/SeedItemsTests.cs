using GovConsole.Items;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Items;

public sealed class SeedItemsTests : IAsyncDisposable
{
    private readonly TestDb db = new();

    private SeedItems SeedItems => new(db);

    [Fact]
    public async Task Seeding_again_adds_nothing_and_changes_nothing()
    {
        await SeedItems.RunAsync(Ct);
        await SeedItems.RunAsync(Ct);

        var items = await db.AllAsync<Item>();
        Assert.Equal(16, items.Count);
        Assert.All(items, item => Assert.Single(item.Versions));
        Assert.All(items, item => Assert.NotNull(item.On(new(2017, 1, 1))));
        Assert.All(items, item => Assert.Null(item.On(new(2016, 12, 31))));
    }

    [Fact]
    public async Task Seeding_adds_only_what_is_missing()
    {
        await db.StoreAsync(Item.Of("XK21001000", Sample.Version("危险化学品经营许可证延期", promised: 10)));

        await SeedItems.RunAsync(Ct);

        var items = await db.AllAsync<Item>();
        Assert.Equal(16, items.Count);
        Assert.Equal(10, items.Single(item => item.Code == "XK21001000").Versions[0].Promised.Days);
    }

    [Fact]
    public async Task Twelve_items_are_offered_in_the_villages_and_four_only_above()
    {
        await SeedItems.RunAsync(Ct);

        var offered = (await db.AllAsync<ItemVersion>()).ToLookup(version => version.OfferedAt.HasFlag(Offering.Village));
        Assert.Equal((12, 4), (offered[true].Count(), offered[false].Count()));
        Assert.All(offered[false], version => Assert.Equal(Offering.City | Offering.Province | Offering.Park, version.OfferedAt));
    }

    public static TheoryData<string, int, int, DecisionLevel, string?> Known => new()
    {
        { "食品经营许可证核发", 20, 20, DecisionLevel.City, null },
        { "危险化学品经营许可证延期", 30, 20, DecisionLevel.Province, "46D22" },
        { "生育登记", 7, 3, DecisionLevel.Township, null },
        { "城乡居民基本养老保险参保登记", 10, 0, DecisionLevel.Township, null },
        { "最低生活保障申请", 30, 20, DecisionLevel.City, null },
    };

    [Theory, MemberData(nameof(Known))]
    public void An_item_has_the_limits_and_the_decider_it_is_known_for(
        string name, int statutory, int promised, DecisionLevel decidedAt, string? department)
    {
        var version = SeedItems.All().Select(item => item.Versions[0]).Single(version => version.Name == name);

        Assert.Equal((statutory, promised), (version.Statutory.Days, version.Promised.Days));
        Assert.Equal((decidedAt, department), (version.DecidedAt, version.DepartmentCode));
    }

    [Fact]
    public void The_way_of_an_item_is_drawn_whole_and_fits_into_the_promise() => Assert.All(SeedItems.All(), item =>
    {
        var version = item.Versions[0];
        Assert.Equal(["收件", "受理", "审查", "决定", "送达"], version.Steps.Select(step => step.Name));
        Assert.All(version.Steps, step => Assert.NotEmpty(step.Elements));
        Assert.Equal(version.Promised.Days, version.Steps.Where(step => step.Name is "审查" or "决定").Sum(step => step.LimitDays));
        Assert.True(version.Steps[^1].LimitDays <= 10);
        Assert.Equal(version.SendUpDays, version.Steps[0].LimitDays);
    });

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => db.DisposeAsync();
}
