using GovConsole.Access;
using GovConsole.Audit;
using GovConsole.Kernel;
using GovConsole.Organisation;

namespace GovConsole.Tests.Core.Organisation;

/// <summary>Adding, renaming and retiring, each on an organisation of its own.</summary>
public sealed class MaintainUnitsTests : IAsyncLifetime
{
    private readonly Organised organised = new();

    private AddUnit AddUnit => new(organised.Db, organised.Trees, organised.Clock);
    private RenameUnit RenameUnit => new(organised.Db, organised.Trees, organised.Clock);
    private RetireUnit RetireUnit => new(organised.Db, organised.Trees, organised.Clock);

    private static AddUnit.Input NewVillage => new()
    {
        ParentCode = "469007100", Kind = UnitKind.VillageCommittee, Code = "469007100398", Name = "福海村民委员会", Note = "东府函〔2026〕1号",
    };

    [Fact]
    public async Task A_village_added_is_in_the_tree_at_once_with_its_initials_and_its_audit_line()
    {
        var admin = await organised.PostAsync(Role.UnitAdministrator, "469007");

        await AddUnit.RunAsync(NewVillage, admin, Ct);

        var village = await UnitAsync("469007100398");
        Assert.Equal(("46/469007/469007100/469007100398", "FHCMWYH"), (village.Path.Value, village.Initials));
        var entry = Assert.Single(await organised.Db.AllAsync<AuditEntry>());
        Assert.Equal(("Audit.UnitAdded", "469007100398", admin.AccountId), (entry.Deed, entry.Subject, entry.AccountId));
    }

    [Fact]
    public async Task A_rename_keeps_the_code_and_records_both_names()
    {
        var admin = await organised.PostAsync(Role.UnitAdministrator, "46");

        await RenameUnit.RunAsync(new() { Code = "460108001", Version = 0, Name = "海府路街道", Note = "已核实" }, admin, Ct);

        var renamed = await UnitAsync("460108001");
        Assert.Equal(("海府路街道", "HFLJD", 1), (renamed.Name, renamed.Initials, renamed.Version));
        Assert.Equal("海府街道 → 海府路街道；已核实", Assert.Single(await organised.Db.AllAsync<AuditEntry>()).Note);
    }

    [Fact]
    public async Task Of_two_who_saw_the_same_version_the_second_is_told()
    {
        var admin = await organised.PostAsync(Role.UnitAdministrator, "46");
        var input = new RenameUnit.Input { Code = "460108001", Version = 0, Name = "海府路街道", Note = "已核实" };
        await RenameUnit.RunAsync(input, admin, Ct);

        await BreaksAsync("Rule.Stale", () => RenameUnit.RunAsync(input with { Name = "海府大道街道" }, admin, Ct));

        Assert.Equal("海府路街道", (await UnitAsync("460108001")).Name);
    }

    [Fact]
    public async Task A_unit_with_units_in_use_below_it_stays_and_an_empty_one_goes()
    {
        var admin = await organised.PostAsync(Role.UnitAdministrator, "46");

        await BreaksAsync("Organisation.HasChildren", () => RetireUnit.RunAsync(new() { Code = "469007100", Note = "撤并" }, admin, Ct));
        await RetireUnit.RunAsync(new() { Code = "469007100003", Note = "撤并" }, admin, Ct);

        var tree = await organised.Trees.GetAsync(Ct);
        Assert.DoesNotContain(tree.Children("469007100"), unit => unit.Code == "469007100003");
        Assert.Equal("撤并", tree.Get("469007100003").Note);
    }

    [Fact]
    public async Task A_unit_in_which_somebody_holds_a_post_stays()
    {
        var admin = await organised.PostAsync(Role.UnitAdministrator, "46");
        await organised.PostAsync(Role.VillageAgent, "469007100003");

        await BreaksAsync("Organisation.HasPosts", () => RetireUnit.RunAsync(new() { Code = "469007100003", Note = "撤并" }, admin, Ct));
    }

    [Theory]
    [InlineData(Role.UnitAdministrator, "469006", "Access.OutOfScope")]
    [InlineData(Role.UnitAdministrator, "469007101", "Access.OutOfScope")]
    [InlineData(Role.VillageAgent, "469007100003", "Access.Forbidden")]
    [InlineData(Role.Leader, "46", "Access.Forbidden")]
    [InlineData(Role.Operator, "46", "Access.Forbidden")]
    public async Task Whoever_may_not_is_refused_and_nothing_is_written(Role role, string unit, string code)
    {
        var actor = await organised.PostAsync(role, unit);
        var before = (await organised.Db.AllAsync<Unit>()).Sum(x => x.Version + 1);

        await BreaksAsync(code, () => AddUnit.RunAsync(NewVillage, actor, Ct));
        await BreaksAsync(code, () => RenameUnit.RunAsync(new() { Code = "469007100", Name = "八所", Note = "改名" }, actor, Ct));
        await BreaksAsync(code, () => RetireUnit.RunAsync(new() { Code = "469007100004", Note = "撤并" }, actor, Ct));

        Assert.Equal(before, (await organised.Db.AllAsync<Unit>()).Sum(x => x.Version + 1));
        Assert.Empty(await organised.Db.AllAsync<AuditEntry>());
    }

    private async Task<Unit> UnitAsync(string code) => (await organised.Trees.GetAsync(Ct)).Get(code);

    private static async Task BreaksAsync(string code, Func<Task> deed) =>
        Assert.Equal(code, Assert.Single((await Assert.ThrowsAsync<RuleException>(deed)).Broken).Code);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => organised.InitializeAsync();

    public ValueTask DisposeAsync() => organised.DisposeAsync();
}
