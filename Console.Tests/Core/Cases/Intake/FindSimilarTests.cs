using GovConsole.Access;
using GovConsole.Cases.Flow;
using GovConsole.Cases.Intake;
using GovConsole.Tests.Core.Cases.Ledger;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Cases.Intake;

public sealed class FindSimilarTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(0, true)]
    [InlineData(30, true)]
    [InlineData(31, false)]
    public async Task The_same_person_and_item_are_told_for_thirty_days(int daysAgo, bool told)
    {
        await using var world = await World.CreateAsync();
        var item = await world.ItemAsync();
        var subject = Shelf.Case(item, Sample.Now.AddDays(-daysAgo), Sample.Village, []);
        await world.Db.StoreAsync(subject);

        var similar = await FindAsync(world, "110105 19491231 002x", item.Id, await world.AgentAsync());

        Assert.Equal(told ? [subject.Number] : [], similar);
    }

    [Fact]
    public async Task Another_item_another_person_a_void_case_and_a_foreign_village_are_no_duplicates()
    {
        await using var world = await World.CreateAsync();
        var (item, agent) = (await world.ItemAsync(), await world.AgentAsync());
        await world.Db.StoreAsync(
            Shelf.Case(await world.ItemAsync(), Sample.Now, Sample.Village, []),
            Shelf.Case(item, Sample.Now, Sample.Village, [], "王大力", "460007199003070018"),
            Shelf.Case(item, Sample.Now, Sample.OtherVillage, []),
            Shelf.Case(item, Sample.Now, Sample.Village, [CaseAction.Void]));

        Assert.Empty(await FindAsync(world, Sample.IdentityNumber, item.Id, agent));
        Assert.Single(await FindAsync(world, Sample.IdentityNumber, item.Id, await world.ActorAsync(Role.WindowClerk, Sample.Township)));
        Assert.Empty(await FindAsync(world, "", item.Id, agent));
    }

    private static async Task<IEnumerable<string>> FindAsync(World world, string number, Guid item, Actor actor) =>
        (await new FindSimilar(world.Db, Sample.Seal, world.Clock).RunAsync(number, item, actor, Ct)).Select(row => row.Number);
}
