using GovConsole.Access;
using GovConsole.Cases.Search;
using GovConsole.Kernel;
using GovConsole.Tests.Core.Cases.Ledger;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Cases.Search;

public sealed class SearchCasesTests
{
    private const string OtherIdentity = "440524188001010014";
    private const string OtherPhone = "13976000001";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static TheoryData<string, string, bool> Texts => new()
    {
        { "小妹", "Name", false },
        { "ABC公司", "Name", false },
        { "王", "", false },
        { "469007100200-2026-000001", "Number Identity", false },
        { "2026-0001", "Number Identity Phone", true },
        { "0001", "Number", false },
        { "13800000000", "Number Identity Phone", true },
        { "1380000-0000", "Number Identity Phone", true },
        { "138 0000 0000", "Number Identity Phone", true },
        { "１３８００００００００", "Number Identity Phone", true },
        { "11010519491231002x", "Number Identity Name", true },
        { "91350100M000100Y43", "Number Identity Name", true },
    };

    [Theory, MemberData(nameof(Texts))]
    public void A_text_is_looked_for_as_what_it_can_be_and_a_personal_number_is_known_as_one(string text, string kinds, bool personal)
    {
        var broken = SearchRules.Check(text).Any();
        Assert.Equal(kinds.Length == 0, broken);
        if (!broken) Assert.Equal(kinds, string.Join(' ', SearchRules.Kinds(text)));
        Assert.Equal(personal, SearchRules.IsPersonal(text));
    }

    [Theory]
    [InlineData("小妹", SearchKind.Name)]
    [InlineData("符小", SearchKind.Name)]
    [InlineData(" 符小妹 ", SearchKind.Name)]
    [InlineData("139 7600 0001", SearchKind.Phone)]
    [InlineData(OtherIdentity, SearchKind.Identity)]
    public async Task A_case_is_found_by_name_telephone_and_identity_number(string text, SearchKind kind)
    {
        await using var world = await World.CreateAsync();
        var item = await world.ItemAsync();
        var sought = Shelf.Case(item, Sample.Now, Sample.Village, [], identity: OtherIdentity, phone: OtherPhone);
        await world.Db.StoreAsync(sought, Shelf.Case(item, Sample.Now, Sample.Village, [], "王芳"));

        var found = await world.SearchCases.RunAsync(text, await world.AgentAsync(), Ct);

        var group = Assert.Single(found.Groups);
        Assert.Equal((kind, sought.Number, false), (group.Kind, Assert.Single(group.Rows).Number, group.More));
    }

    [Fact]
    public async Task A_case_is_found_by_the_end_of_its_number_and_an_item_by_its_name()
    {
        await using var world = await World.CreateAsync();
        var sought = Shelf.Case(await world.ItemAsync(), Sample.Now, Sample.Village, []);
        await world.Db.StoreAsync(sought);
        var agent = await world.AgentAsync();

        Assert.Equal(sought.Number, Assert.Single(Assert.Single((await world.SearchCases.RunAsync(sought.Number[^9..], agent, Ct)).Groups).Rows).Number);
        Assert.Equal("生育登记", Assert.Single((await world.SearchCases.RunAsync("生育", agent, Ct)).Items).Name);
    }

    [Fact]
    public async Task Only_what_the_actor_may_see_is_found_whatever_is_asked()
    {
        await using var world = await World.CreateAsync();
        var sought = Shelf.Case(await world.ItemAsync(), Sample.Now, Sample.Village, []);
        await world.Db.StoreAsync(sought);
        var neighbour = await world.ActorAsync(Role.VillageAgent, Sample.OtherVillage);

        foreach (var text in new[] { "小妹", sought.Number, Sample.IdentityNumber, Sample.Phone })
            Assert.Empty((await world.SearchCases.RunAsync(text, neighbour, Ct)).Groups);
    }

    [Fact]
    public async Task More_than_is_shown_is_said_and_the_newest_come_first()
    {
        await using var world = await World.CreateAsync();
        var item = await world.ItemAsync();
        var cases = Enumerable.Range(0, SearchCases.Shown + 1).Select(i => Shelf.Case(item, Sample.Now.AddMinutes(-i), Sample.Village, [])).ToList();
        await world.Db.StoreAsync([.. cases]);

        var group = Assert.Single((await world.SearchCases.RunAsync("小妹", await world.AgentAsync(), Ct)).Groups);

        Assert.True(group.More);
        Assert.Equal(cases.Take(SearchCases.Shown).Select(each => each.Number), group.Rows.Select(row => row.Number));
    }

    [Fact]
    public async Task One_character_is_too_little()
    {
        await using var world = await World.CreateAsync();
        var agent = await world.AgentAsync();

        var refused = await Assert.ThrowsAsync<RuleException>(() => world.SearchCases.RunAsync(" 符 ", agent, Ct));

        Assert.Equal("Search.TooShort", refused.Broken[0].Code);
    }
}
