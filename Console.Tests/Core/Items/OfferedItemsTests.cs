using GovConsole.Access;
using GovConsole.Items;
using GovConsole.Organisation;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Items;

public sealed class OfferedItemsTests
{
    public static TheoryData<string, int> Levels => new()
    {
        { Sample.Village.Code, 12 },
        { Sample.Township.Code, 12 },
        { Sample.City.Code, 11 },
        { Sample.Park.Code, 4 },
        { Sample.Department.Code, 4 },
        { Sample.Province.Code, 4 },
    };

    [Theory, MemberData(nameof(Levels))]
    public async Task A_unit_offers_the_items_of_its_level(string unit, int count)
    {
        await using var world = await World.CreateAsync();
        await new SeedItems(world.Db).RunAsync(Ct);

        var offered = await Offered(world).RunAsync(unit, Sample.Actor(Role.Leader, Sample.Province), Ct);

        Assert.Equal(count, offered.Count);
        Assert.All(offered, item => Assert.NotEmpty(item.Materials));
    }

    [Fact]
    public async Task Without_a_unit_it_is_ones_own()
    {
        await using var world = await World.CreateAsync();
        await world.ItemAsync(Sample.Version("乡村", offered: Offering.Village));
        await world.ItemAsync(Sample.Version("园区", offered: Offering.Park));

        var offered = await Offered(world).RunAsync(null, await world.AgentAsync(), Ct);

        Assert.Equal("乡村", Assert.Single(offered).Name);
    }

    [Theory]
    [InlineData(ItemStanding.Paused)]
    [InlineData(ItemStanding.Cancelled)]
    public async Task What_is_paused_or_cancelled_is_not_offered(ItemStanding standing)
    {
        await using var world = await World.CreateAsync();
        await world.ItemAsync(Sample.Version(standing: standing));

        Assert.Empty(await Offered(world).RunAsync(null, await world.AgentAsync(), Ct));
    }

    public static TheoryData<UnitKind> Kinds => [.. Enum.GetValues<UnitKind>().Where(kind => kind is not UnitKind.Container)];

    [Theory, MemberData(nameof(Kinds))]
    public void Every_kind_of_unit_stands_on_one_level(UnitKind kind) => Assert.True(Enum.IsDefined(kind.Level()) && kind.Level() is not Offering.None);

    private static OfferedItems Offered(World world) => new(world.Db, world.Trees, world.Clock);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;
}
