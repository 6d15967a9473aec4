using GovConsole.Access;
using GovConsole.Audit;
using GovConsole.Items;
using GovConsole.Items.Drafts;
using GovConsole.Kernel;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Items.Drafts;

public sealed class ReviseItemTests : IAsyncLifetime
{
    private World world = null!;
    private Item item = null!;
    private Actor keeper = null!;

    private ReviseItem ReviseItem => new(world.Db, world.Clock);
    private LoadItem LoadItem => new(world.Db, world.Trees, world.Clock);

    public async ValueTask InitializeAsync()
    {
        world = await World.CreateAsync();
        item = await world.ItemAsync();
        keeper = await world.ActorAsync(Role.UnitAdministrator, Sample.Province);
    }

    [Fact]
    public async Task A_revision_ends_the_version_before_on_the_day_before_it()
    {
        await ReviseAsync(Sample.Monday.AddDays(10), draft => draft.PromisedDays = 2);

        var loaded = await LoadItem.RunAsync(item.Code, keeper, null, Ct);
        Assert.Equal((2, 1), (loaded.Latest.Number, loaded.Shown.Number));
        Assert.Equal(Sample.Monday.AddDays(9), loaded.Shown.EffectiveTo);
        var entry = Assert.Single(await world.Db.AllAsync<AuditEntry>());
        Assert.Equal(("Audit.ItemRevised", item.Code), (entry.Deed, entry.Subject));
        Assert.Contains("提速", entry.Note);
    }

    [Theory]
    [InlineData(9, 1, 3)]
    [InlineData(10, 2, 2)]
    [InlineData(5000, 2, 2)]
    public async Task The_version_in_force_depends_on_the_day(int days, int number, int promised)
    {
        await ReviseAsync(Sample.Monday.AddDays(10), draft => draft.PromisedDays = 2);

        var shown = (await LoadItem.RunAsync(item.Code, keeper, Sample.Monday.AddDays(days), Ct)).Shown;

        Assert.Equal((number, promised), (shown.Number, shown.Promised.Days));
    }

    [Theory]
    [InlineData(ItemStanding.Cancelled, "Case.ItemCancelled")]
    [InlineData(ItemStanding.Paused, "Case.ItemPaused")]
    public async Task What_was_cancelled_or_paused_is_refused_at_the_counter(ItemStanding standing, string code)
    {
        await ReviseAsync(Sample.Monday, draft => draft.Standing = standing);

        var broken = await Assert.ThrowsAsync<RuleException>(() => world.LogAsync(item));

        Assert.Equal(code, Assert.Single(broken.Broken).Code);
    }

    [Fact]
    public async Task A_paused_item_is_taken_up_again_and_a_cancelled_one_never()
    {
        await ReviseAsync(Sample.Monday, draft => draft.Standing = ItemStanding.Paused);
        await ReviseAsync(Sample.Monday.AddDays(1), draft => draft.Standing = ItemStanding.InForce);
        world.Clock.Advance(TimeSpan.FromDays(1));
        Assert.NotEmpty(await world.LogAsync(item));

        await ReviseAsync(Sample.Monday.AddDays(2), draft => draft.Standing = ItemStanding.Cancelled);
        Assert.Equal("Item.Cancelled", await RefusalAsync(Sample.Monday.AddDays(3), draft => draft.Standing = ItemStanding.InForce));
    }

    [Fact]
    public async Task A_case_keeps_the_version_under_which_it_was_received()
    {
        var number = await world.LogAsync(item);
        await ReviseAsync(Sample.Monday.AddDays(1), draft => draft.PromisedDays = 1);

        var loaded = await world.LoadCase.RunAsync(number, await world.AgentAsync(), Ct);

        Assert.Equal(3, loaded.Case.Promised.Days);
    }

    public static TheoryData<string, int, Action<ItemDraft>> Refusals => new()
    {
        { "Item.RevisionInPast", -1, _ => { } },
        { "Item.NameMissing", 1, draft => draft.Name = "" },
        { "Item.PromiseOverStatute", 1, draft => draft.PromisedDays = 21 },
        { "Item.DepartmentMissing", 1, draft => draft.DecidedAt = DecisionLevel.Province },
        { "Item.DepartmentUnknown", 1, draft => (draft.DecidedAt, draft.DepartmentCode) = (DecisionLevel.Province, Sample.City.Code) },
    };

    [Theory, MemberData(nameof(Refusals))]
    public async Task A_revision_that_breaks_a_rule_is_not_stored(string code, int days, Action<ItemDraft> change)
    {
        Assert.Equal(code, await RefusalAsync(Sample.Monday.AddDays(days), change));

        Assert.Single((await world.Db.AllAsync<Item>()).Single().Versions);
    }

    [Fact]
    public async Task A_revision_without_a_reason_is_not_stored() =>
        Assert.Equal("Item.ReasonMissing", await RefusalAsync(Sample.Monday, _ => { }, reason: " "));

    [Fact]
    public async Task Whoever_wrote_upon_an_older_version_is_told()
    {
        await ReviseAsync(Sample.Monday, _ => { });

        Assert.Equal("Rule.Stale", await RefusalAsync(Sample.Monday.AddDays(1), _ => { }, number: 1));
    }

    [Fact]
    public async Task Of_two_revisions_at_once_exactly_one_wins()
    {
        var draft = ItemDraft.Of(item.Versions[0]) with { EffectiveFrom = Sample.Monday };
        var results = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Record.ExceptionAsync(() => ReviseItem.RunAsync(
            new() { Code = item.Code, Number = 1, Reason = "同时", Draft = draft }, keeper, Ct)).AsTask()));

        Assert.Single(results, result => result is null);
        Assert.All(results.OfType<RuleException>(), result => Assert.Equal("Rule.Stale", result.Broken[0].Code));
        Assert.Equal(2, (await world.Db.AllAsync<Item>()).Single().Versions.Count);
    }

    [Theory]
    [InlineData(Role.UnitAdministrator, "Item.ProvinceOnly")]
    [InlineData(Role.Supervisor, "Access.Forbidden")]
    [InlineData(Role.VillageAgent, "Access.Forbidden")]
    public async Task Below_the_province_nobody_revises(Role role, string code)
    {
        keeper = await world.ActorAsync(role, Sample.City);

        Assert.False(keeper.MayKeepItems());
        Assert.Equal(code, await RefusalAsync(Sample.Monday, _ => { }));
    }

    [Fact]
    public async Task What_a_version_changed_is_told_field_by_field()
    {
        await ReviseAsync(Sample.Monday, draft =>
        {
            draft.PromisedDays = 1;
            draft.Materials[1].Copies = 2;
            draft.Materials.RemoveAt(2);
        });

        var loaded = await LoadItem.RunAsync(item.Code, keeper, null, Ct);

        Assert.Equal(["Promised", "Materials", "Materials"], loaded.ChangesIn(loaded.Latest).Select(change => change.Field));
        Assert.Null(loaded.ChangesIn(loaded.Latest)[2].After);
        Assert.Empty(loaded.ChangesIn(loaded.Versions[^1]));
    }

    private async Task ReviseAsync(DateOnly from, Action<ItemDraft> change, string reason = "提速", int? number = null)
    {
        var latest = (await LoadItem.RunAsync(item.Code, keeper, null, Ct)).Latest;
        var draft = ItemDraft.Of(latest) with { EffectiveFrom = from };
        change(draft);
        await ReviseItem.RunAsync(new() { Code = item.Code, Number = number ?? latest.Number, Reason = reason, Draft = draft }, keeper, Ct);
    }

    private async Task<string> RefusalAsync(DateOnly from, Action<ItemDraft> change, string reason = "提速", int? number = null) =>
        (await Assert.ThrowsAsync<RuleException>(() => ReviseAsync(from, change, reason, number))).Broken[0].Code;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => world.DisposeAsync();
}
