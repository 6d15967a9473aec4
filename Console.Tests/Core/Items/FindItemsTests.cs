using GovConsole.Access;
using GovConsole.Items;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Items;

public sealed class FindItemsTests : IAsyncDisposable
{
    private readonly TestDb db = new();

    private static readonly Actor Agent = Sample.Actor(Role.VillageAgent, Sample.Village);

    public static TheoryData<ItemFilter, int> Filters => new()
    {
        { new(), 16 },
        { new("参保"), 2 },
        { new("参保 养老"), 1 },
        { new("xk"), 2 },
        { new("21001"), 0 },
        { new("没有"), 0 },
        { new(Level: Offering.Village), 12 },
        { new(Level: Offering.Park), 4 },
        { new(Type: ItemType.Licence), 2 },
        { new(Handling: HandlingKind.Immediate), 2 },
        { new(ZeroVisit: true), 13 },
        { new(Standing: ItemStanding.Paused), 0 },
        { new(On: new(2016, 12, 31)), 0 },
        { new("申请", Level: Offering.City, ZeroVisit: true), 3 },
    };

    [Theory, MemberData(nameof(Filters))]
    public async Task The_catalogue_is_narrowed_by_every_part_of_the_filter(ItemFilter filter, int count)
    {
        await new SeedItems(db).RunAsync(Ct);

        var found = await FindItems.RunAsync(filter, Agent, 0, 50, Ct);

        Assert.Equal((count, count), (found.Rows.Count, (int)found.Total));
    }

    [Fact]
    public async Task A_page_tells_the_number_of_all()
    {
        await new SeedItems(db).RunAsync(Ct);

        var second = await FindItems.RunAsync(new(), Agent, 10, 10, Ct);

        Assert.Equal((6, 16), (second.Rows.Count, (int)second.Total));
        Assert.Equal(second.Rows.Select(row => row.Code).Order(StringComparer.Ordinal), second.Rows.Select(row => row.Code));
    }

    private FindItems FindItems => new(db, Sample.Clock());

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => db.DisposeAsync();
}
