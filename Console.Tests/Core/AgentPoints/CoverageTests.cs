using GovConsole.Access;
using GovConsole.AgentPoints;
using GovConsole.AgentPoints.Overview;
using GovConsole.AgentPoints.Upkeep;
using GovConsole.Data;
using GovConsole.Files;
using GovConsole.Organisation;
using GovConsole.Organisation.Seed;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.AgentPoints;

/// <summary>The 195 committees of Dongfang, each with a healthy point; every test takes something away.</summary>
public sealed class CoverageTests : IAsyncLifetime
{
    private const string Dongfang = "469007";
    private static readonly Microsoft.Extensions.Time.Testing.FakeTimeProvider Clock = Sample.Clock();

    private readonly TestDb db = new();
    private UnitTrees trees = null!;
    private Actor leader = null!;
    private Actor admin = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;
    private static string Percent(decimal? share) => $"{share * 100:F2}";

    public async ValueTask InitializeAsync()
    {
        trees = new(db);
        await new SeedOrganisation(db, trees).RunAsync(Ct);
        var tree = await trees.GetAsync(Ct);
        (leader, admin) = (await PostAsync(Role.Leader, tree.Get(Dongfang)), await PostAsync(Role.UnitAdministrator, tree.Get(Dongfang)));
        var points = tree.Subtree(Dongfang)
            .Where(unit => unit.Kind is UnitKind.VillageCommittee or UnitKind.ResidentsCommittee).Select(Healthy).ToList();
        await db.WriteAsync(async to =>
        {
            await to.BulkInsertAsync(points, Ct);
            await to.BulkInsertAsync(points.SelectMany(point => point.Elements), Ct);
        }, Ct);
    }

    public ValueTask DisposeAsync() => db.DisposeAsync();

    private static AgentPoint Healthy(Unit village)
    {
        var point = AgentPoint.Open(village, "办公楼", null, "8:00", Sample.Monday);
        point.Become(PointStatus.Operating, null, Sample.Monday);
        foreach (var element in Enum.GetValues<Element>())
            point.Take(new()
            {
                Code = village.Code, Element = element, State = ElementState.Passed, Source = CheckSource.Inspection, On = Sample.Monday,
                RecordedAt = Sample.Now, ById = Guid.CreateVersion7(), By = "巡查员",
            });
        return point;
    }

    private async Task<Actor> PostAsync(Role role, Unit unit)
    {
        var account = Account.Of($"{role}-{unit.Code}", $"{role}", Sample.Now);
        var grant = Grant.Of(account.Id, role, unit.Path, "test", Sample.Now);
        await db.StoreAsync(account, grant);
        return new(account.Id, grant.Id, "某人", role, unit.Path);
    }

    private Task<LoadCoverage.Coverage> CoverageAsync(DateOnly? on = null, string? unit = null) =>
        new LoadCoverage(db, trees, Clock).RunAsync(unit, on, leader, Ct);

    private Task CloseAsync(string code) => new ChangePointStatus(db, Clock).RunAsync(
        new() { Code = code, Version = 1, Status = PointStatus.Merged, Reason = "村并入邻村" }, admin, Ct);

    private Task CheckAsync(string code, ElementState state) => new CheckElement(db, new FileStore(Path.GetTempPath(), Clock), Clock).RunAsync(
        new() { Code = code, Element = Element.Computer, State = state, Note = "电脑无法开机" }, admin, Ct);

    [Fact]
    public async Task A_park_counts_once_and_apart()
    {
        var park = (await trees.GetAsync(Ct)).Subtree(Dongfang).Single(unit => unit.Kind is UnitKind.Park);
        Assert.Equal((0, 1), ((await CoverageAsync()).Parks.Covered, (await CoverageAsync()).Parks.Villages));

        await new OpenPoint(db, trees, Clock).RunAsync(new() { Code = park.Code, Address = "园区服务中心", Hours = "8:00–17:30" }, admin, Ct);
        await new ChangePointStatus(db, Clock).RunAsync(new() { Code = park.Code, Status = PointStatus.Operating }, admin, Ct);
        var coverage = await CoverageAsync();

        Assert.Equal((1, 0, park.Name), (coverage.Parks.Covered, coverage.Parks.Full, coverage.ParkPoints.Single().Village.Name));
        Assert.Equal((174, 21), (coverage.Villages.Covered, coverage.Residents.Covered));
        Assert.Equal(1, coverage.Parts.Sum(part => part.Parks.Covered));
        Assert.Equal(195, (await new LoadSixOnes(db, trees, Clock).RunAsync(new(), leader, Ct)).Rows.Count());
        Assert.Equal(park.Code, (await new LoadSixOnes(db, trees, Clock).RunAsync(new() { Kind = UnitKind.Park }, leader, Ct)).Rows.Single().Village.Code);
    }

    [Fact]
    public async Task Whoever_works_in_a_park_brings_evidence_and_does_not_certify()
    {
        var park = (await trees.GetAsync(Ct)).Subtree(Dongfang).Single(unit => unit.Kind is UnitKind.Park);
        await new OpenPoint(db, trees, Clock).RunAsync(new() { Code = park.Code, Address = "园区服务中心", Hours = "8:00–17:30" }, admin, Ct);
        var own = await PostAsync(Role.UnitAdministrator, park);
        var check = new CheckElement(db, new FileStore(Path.GetTempPath(), Clock), Clock);

        var refused = await Assert.ThrowsAsync<GovConsole.Kernel.RuleException>(() => check.RunAsync(
            new() { Code = park.Code, Element = Element.Telephone, State = ElementState.Exempt, Note = "合署办公" }, own, Ct));
        await check.RunAsync(new() { Code = park.Code, Element = Element.Telephone, State = ElementState.Exempt, Note = "合署办公" }, admin, Ct);

        Assert.Equal("AgentPoint.AgentCertifies", Assert.Single(refused.Broken).Code);
    }

    [Fact]
    public async Task Every_village_has_its_point()
    {
        var coverage = await CoverageAsync();

        Assert.Equal(new CoverageFigures(174, 174, 174, 174), coverage.Villages);
        Assert.Equal(new CoverageFigures(21, 21, 21, 21), coverage.Residents);
        Assert.Equal(("100.00", "100.00"), (Percent(coverage.Villages.CoverageRate), Percent(coverage.Villages.FullRate)));
        Assert.Empty(coverage.Gaps);
    }

    [Fact]
    public async Task Without_one_point_the_rates_fall_and_the_list_names_the_village()
    {
        await CloseAsync("469007100200");
        var coverage = await CoverageAsync();

        Assert.Equal((173, "99.43"), (coverage.Villages.Covered, Percent(coverage.Villages.CoverageRate)));
        Assert.Equal((194, 195, "99.49"), (coverage.All.Covered, coverage.All.Villages, Percent(coverage.All.CoverageRate)));
        var gap = Assert.Single(coverage.Gaps);
        Assert.Equal(("皇宁村委会", PointStatus.Merged), (gap.Village.Name, Assert.Single(gap.Shortfalls).Status!.Value));
    }

    [Fact]
    public async Task One_element_that_fails_lowers_the_rate_of_the_full_and_not_the_coverage()
    {
        await CheckAsync("469007100200", ElementState.Failed);
        var coverage = await CoverageAsync();

        Assert.Equal(("100.00", "99.43", "99.49"), (Percent(coverage.Villages.CoverageRate), Percent(coverage.Villages.FullRate), Percent(coverage.All.FullRate)));
        var reason = Assert.Single(Assert.Single(coverage.Gaps).Shortfalls);
        Assert.Equal((Element.Computer, ElementState.Failed, "电脑无法开机"), (reason.Element!.Value, reason.State, reason.Note));
    }

    [Fact]
    public async Task What_nobody_checks_again_lapses_on_the_ninety_first_day()
    {
        var still = await CoverageAsync(Sample.Monday.AddDays(90));
        var lapsed = await CoverageAsync(Sample.Monday.AddDays(91));

        Assert.Equal((174, 0), (still.Villages.Full, lapsed.Villages.Full));
        Assert.Equal(195, lapsed.Gaps.Count);
        Assert.All(lapsed.Gaps[0].Shortfalls, reason => Assert.Equal((ElementState.Pending, Sample.Monday.AddDays(91)), (reason.State, reason.ExpiredOn!.Value)));
    }

    [Fact]
    public async Task One_element_that_lapses_takes_its_village_out_and_the_table_shows_which()
    {
        var code = "469007100200";
        await db.WriteAsync(to => Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions.ExecuteSqlAsync(to.Database,
            $"""UPDATE point_elements SET "ValidUntil" = {Sample.Monday.AddDays(10)} WHERE "Code" = {code} AND "Element" = 'Rules'""", Ct), Ct);
        await db.WriteAsync(to => Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions.ExecuteSqlAsync(to.Database,
            $"""UPDATE agent_points SET "FullUntil" = {Sample.Monday.AddDays(10)} WHERE "Code" = {code}""", Ct), Ct);

        var table = await new LoadSixOnes(db, trees, Clock).RunAsync(new() { On = Sample.Monday.AddDays(11) }, leader, Ct);
        Assert.Equal((195, 194, "99.49"), (table.Figures.Villages, table.Figures.Full, Percent(table.Figures.FullRate)));
        Assert.Equal((194, 195), (table.Met[Element.Rules], table.Met[Element.Place]));
        var lacking = Assert.Single(table.Rows, row => !row.IsFull);
        Assert.Equal((code, ElementState.Pending, ElementState.Passed), (lacking.Village.Code, lacking.States[Element.Rules], lacking.States[Element.Place]));
        Assert.Equal(1_170, table.Rows.Sum(row => row.States.Count));
    }

    [Fact]
    public async Task The_parts_add_up_to_the_whole()
    {
        await CloseAsync("469007100200");
        var coverage = await CoverageAsync();

        Assert.Equal(coverage.Villages, coverage.Parts.Select(part => part.Villages).Aggregate(CoverageFigures.Add));
        Assert.Equal(1, coverage.Parts.Single(part => part.Unit.Code == "469007100").Villages.Uncovered);
    }

    [Fact]
    public async Task Nobody_asks_for_another_city() =>
        Assert.Equal("Access.OutOfScope", (await Assert.ThrowsAsync<Kernel.RuleException>(() => CoverageAsync(unit: "469002"))).Broken[0].Code);
}
