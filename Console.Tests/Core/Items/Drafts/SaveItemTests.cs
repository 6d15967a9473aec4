using GovConsole.Access;
using GovConsole.Audit;
using GovConsole.Items;
using GovConsole.Items.Drafts;
using GovConsole.Kernel;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Items.Drafts;

public sealed class SaveItemTests : IAsyncLifetime
{
    private World world = null!;
    private Actor keeper = null!;

    public async ValueTask InitializeAsync()
    {
        world = await World.CreateAsync();
        keeper = await world.ActorAsync(Role.UnitAdministrator, Sample.Province);
    }

    [Fact]
    public async Task A_new_item_stands_in_the_catalogue_from_its_day()
    {
        await SaveAsync("GG99001000", draft => draft.EffectiveFrom = Sample.Monday.AddDays(1));

        var saved = Assert.Single(await world.Db.AllAsync<Item>());
        Assert.Null(saved.On(Sample.Monday));
        Assert.Equal("生育登记", saved.On(Sample.Monday.AddDays(1))?.Name);
        Assert.Equal("Audit.ItemAdded", Assert.Single(await world.Db.AllAsync<AuditEntry>()).Deed);
    }

    public static TheoryData<string, string, Action<ItemDraft>> Refusals => new()
    {
        { "Item.CodeWrong", "GG 99", _ => { } },
        { "Item.EffectiveFromMissing", "GG99", draft => draft.EffectiveFrom = default },
        { "Item.NewNotInForce", "GG99", draft => draft.Standing = ItemStanding.Cancelled },
        { "Item.MaterialsMissing", "GG99", draft => draft.Materials.Clear() },
        { "Item.DepartmentUnknown", "GG99", draft => (draft.DecidedAt, draft.DepartmentCode) = (DecisionLevel.Province, "46D99") },
    };

    [Theory, MemberData(nameof(Refusals))]
    public async Task A_new_item_that_breaks_a_rule_is_not_stored(string rule, string code, Action<ItemDraft> change)
    {
        var broken = await Assert.ThrowsAsync<RuleException>(() => SaveAsync(code, change));

        Assert.Equal(rule, Assert.Single(broken.Broken).Code);
        Assert.Empty(await world.Db.AllAsync<Item>());
    }

    [Fact]
    public async Task A_code_names_one_item()
    {
        await SaveAsync("GG99001000");

        var broken = await Assert.ThrowsAsync<RuleException>(() => SaveAsync("GG99001000"));

        Assert.Equal("Item.CodeTaken", Assert.Single(broken.Broken).Code);
    }

    [Fact]
    public async Task Below_the_province_nobody_adds_an_item()
    {
        keeper = await world.ActorAsync(Role.UnitAdministrator, Sample.Department);

        var broken = await Assert.ThrowsAsync<RuleException>(() => SaveAsync("GG99001000"));

        Assert.Equal("Item.ProvinceOnly", Assert.Single(broken.Broken).Code);
    }

    private Task<string> SaveAsync(string code, Action<ItemDraft>? change = null)
    {
        var draft = ItemDraft.Of(Sample.Version());
        change?.Invoke(draft);
        return new SaveItem(world.Db, world.Clock).RunAsync(new() { Code = code, Draft = draft }, keeper, TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync() => world.DisposeAsync();
}
