using GovConsole.Access;
using GovConsole.Cases.Search;
using GovConsole.Kernel;
using GovConsole.Tests.Core.Cases.Ledger;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Cases.Search;

public sealed class SearchCasesTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("小妹", SearchKind.Name)]
    [InlineData("13912345678", SearchKind.Phone)]
    [InlineData(" １３９ 1234 5678 ", SearchKind.Phone)]
    [InlineData("11010519491231002x", SearchKind.Identity)]
    public async Task A_case_is_found_by_what_one_knows_of_it(string text, SearchKind kind)
    {
        await using var world = await World.CreateAsync();
        var sought = Shelf.Case(await world.ItemAsync(), Sample.Now, Sample.Village, [], "符小妹", phone: "13912345678");
        await world.Db.StoreAsync(sought, Shelf.Case(await world.ItemAsync(), Sample.Now, Sample.Village, [], "王大力", "460007199003070018", "13800000001"));

        var found = await SearchAsync(world, text, await world.AgentAsync());

        var group = Assert.Single(found.Groups);
        Assert.Equal((kind, sought.Number), (group.Kind, Assert.Single(group.Rows).Number));
    }

    [Fact]
    public async Task Part_of_a_number_is_enough_but_part_of_an_identity_number_is_not()
    {
        await using var world = await World.CreateAsync();
        var subject = Shelf.Case(await world.ItemAsync(), Sample.Now, Sample.Village, []);
        await world.Db.StoreAsync(subject);
        var agent = await world.AgentAsync();

        Assert.Equal(subject.Number, Assert.Single((await SearchAsync(world, subject.Number[^6..], agent)).Groups).Rows[0].Number);
        Assert.Empty((await SearchAsync(world, "19491231", agent)).Groups);
    }

    [Fact]
    public async Task Nobody_finds_what_they_may_not_see()
    {
        await using var world = await World.CreateAsync();
        await world.Db.StoreAsync(Shelf.Case(await world.ItemAsync(), Sample.Now, Sample.Village, []));

        Assert.Empty((await SearchAsync(world, Sample.IdentityNumber, await world.ActorAsync(Role.VillageAgent, Sample.OtherVillage))).Groups);
        Assert.NotEmpty((await SearchAsync(world, Sample.IdentityNumber, await world.ActorAsync(Role.WindowClerk, Sample.Township))).Groups);
    }

    [Fact]
    public async Task The_newest_come_first_and_it_is_said_when_there_are_more()
    {
        await using var world = await World.CreateAsync();
        var item = await world.ItemAsync();
        var cases = Enumerable.Range(0, SearchCases.Shown + 1).Select(i => Shelf.Case(item, Sample.Now.AddHours(-i), Sample.Village, [])).ToList();
        await world.Db.StoreAsync([.. cases]);

        var group = Assert.Single((await SearchAsync(world, "小妹", await world.AgentAsync())).Groups);

        Assert.True(group.More);
        Assert.Equal(cases.Take(SearchCases.Shown).Select(one => one.Number), group.Rows.Select(row => row.Number));
    }

    [Fact]
    public async Task Items_are_found_by_name_and_by_code()
    {
        await using var world = await World.CreateAsync();
        var (item, agent) = (await world.ItemAsync(), await world.AgentAsync());

        Assert.Equal(item.Id, Assert.Single((await SearchAsync(world, "生育", agent)).Items).Id);
        Assert.Equal(item.Id, Assert.Single((await SearchAsync(world, item.Code[..6], agent)).Items).Id);
        Assert.Equal("Search.TooShort", (await Assert.ThrowsAsync<RuleException>(() => SearchAsync(world, "生", agent))).Broken[0].Code);
    }

    private static Task<SearchCases.Found> SearchAsync(World world, string text, Actor actor) =>
        new SearchCases(world.Db, Sample.Seal, world.Clock).RunAsync(text, actor, Ct);
}
