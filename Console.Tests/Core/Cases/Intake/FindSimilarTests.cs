using GovConsole.Cases.Flow;
using GovConsole.Cases.Intake;
using GovConsole.Tests.Core.Cases.Ledger;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Cases.Intake;

public sealed class FindSimilarTests
{
    private const string OtherIdentity = "440524188001010014";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(0, Sample.IdentityNumber, true)]
    [InlineData(30, Sample.IdentityNumber, true)]
    [InlineData(31, Sample.IdentityNumber, false)]
    [InlineData(0, OtherIdentity, false)]
    public async Task The_same_person_with_the_same_item_is_told_of_for_thirty_days(int daysAgo, string identity, bool found)
    {
        await using var world = await World.CreateAsync();
        var item = await world.ItemAsync();
        var before = Shelf.Case(item, Sample.Now.AddDays(-daysAgo), Sample.Village, [], identity: identity);
        await world.Db.StoreAsync(before);

        var rows = await Find(world).RunAsync("１１０１０５ 19491231002x", item.Id, await world.AgentAsync(), Ct);

        Assert.Equal(found ? [before.Number] : [], rows.Select(row => row.Number));
    }

    [Fact]
    public async Task Another_item_a_voided_case_and_what_lies_out_of_scope_are_not_told_of()
    {
        await using var world = await World.CreateAsync();
        var item = await world.ItemAsync();
        await world.Db.StoreAsync(Shelf.Case(item, Sample.Now, Sample.OtherVillage, []), Shelf.Case(item, Sample.Now, Sample.Village, [CaseAction.Void]));
        var agent = await world.AgentAsync();

        Assert.Empty(await Find(world).RunAsync(Sample.IdentityNumber, item.Id, agent, Ct));
        await world.Db.StoreAsync(Shelf.Case(item, Sample.Now, Sample.Village, []));
        Assert.Empty(await Find(world).RunAsync(Sample.IdentityNumber, Guid.CreateVersion7(), agent, Ct));
        Assert.Single(await Find(world).RunAsync(Sample.IdentityNumber, item.Id, agent, Ct));
        Assert.Empty(await Find(world).RunAsync("", item.Id, agent, Ct));
    }

    private static FindSimilar Find(World world) => new(world.Db, Sample.Seal, world.Clock);
}
