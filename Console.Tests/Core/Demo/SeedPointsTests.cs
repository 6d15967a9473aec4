using GovConsole.Access;
using GovConsole.AgentPoints;
using GovConsole.AgentPoints.Overview;
using GovConsole.Demo;
using GovConsole.Demo.Points;
using GovConsole.Organisation;
using GovConsole.Organisation.Seed;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Demo;

public sealed class SeedPointsTests : IAsyncLifetime
{
    private readonly TestDb db = new();
    private UnitTrees trees = null!;
    private Actor leader = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        trees = new(db);
        await new SeedOrganisation(db, trees).RunAsync(Ct);
        await new SeedDemoAccounts(db, trees, new Microsoft.AspNetCore.Identity.PasswordHasher<Account>(), Sample.Clock()).RunAsync(Ct);
        await new SeedPoints(db, trees, Sample.Seal).RunAsync(Sample.Monday, 7, Ct);
        leader = new(Guid.Empty, Guid.Empty, "领导", Role.Leader, new("46"));
    }

    public ValueTask DisposeAsync() => db.DisposeAsync();

    [Fact]
    public async Task Dongfang_is_covered_and_the_province_nearly_so_with_believable_gaps()
    {
        var province = await new LoadCoverage(db, trees, Sample.Clock()).RunAsync(null, null, leader, Ct);
        var dongfang = await new LoadCoverage(db, trees, Sample.Clock()).RunAsync("469007", null, leader, Ct);

        Assert.Equal((2514, 677), (province.Villages.Villages, province.Residents.Villages));
        Assert.InRange(province.Villages.CoverageRate!.Value, 0.96m, 0.995m);
        Assert.InRange(province.Villages.FullRate!.Value, 0.85m, 0.96m);
        Assert.Equal((174, 21), (dongfang.Villages.Villages, dongfang.Residents.Villages));
        Assert.InRange(dongfang.Villages.CoverageRate!.Value, 0.97m, 1m);
        Assert.InRange(dongfang.Gaps.Count, 3, 30);
        var reasons = province.Gaps.SelectMany(gap => gap.Shortfalls).ToList();
        Assert.Contains(reasons, reason => reason == Shortfall.NoPoint);
        Assert.Contains(reasons, reason => reason.State is ElementState.Failed && reason.Note is not null);
        Assert.Contains(reasons, reason => reason.ExpiredOn <= Sample.Monday);
        Assert.Contains(reasons, reason => reason.Status is PointStatus.Suspended);
    }

    [Fact]
    public async Task The_demos_agent_has_a_healthy_point()
    {
        var demo = DemoAccounts.All.Single(account => account.Role is Role.VillageAgent);
        var view = await new LoadPoint(db, trees, Sample.Clock()).RunAsync(demo.UnitCode, leader, Ct);

        Assert.True(view.IsFull);
        Assert.Equal(demo.DisplayName, view.Primary!.Name);
        Assert.Equal(demo.UserName, (await db.AllAsync<Account>()).Single(account => account.Id == view.Primary.AccountId).UserName);
    }

    [Fact]
    public async Task No_village_has_two_primary_agents_or_elements_that_contradict_their_point()
    {
        var (points, elements) = (await db.AllAsync<AgentPoint>(), (await db.AllAsync<PointElement>()).ToLookup(one => one.Code));

        Assert.All(points, point => Assert.Equal(6, elements[point.Code].Count()));
        Assert.All(points, point => Assert.Equal(
            elements[point.Code].All(one => one.IsMetOn(Sample.Monday)), point.FullUntil >= Sample.Monday));
        Assert.All((await db.AllAsync<AgentTenure>()).GroupBy(tenure => tenure.Code), one => Assert.True(one.Count(tenure => tenure.IsOpen) <= 1));
    }

    [Fact]
    public async Task The_same_seed_on_the_same_day_gives_the_same_points_and_a_second_run_nothing()
    {
        var before = await PictureAsync(db);
        await new SeedPoints(db, trees, Sample.Seal).RunAsync(Sample.Monday, 8, Ct);
        Assert.Equal(before, await PictureAsync(db));

        await using var other = new TestDb();
        var otherTrees = new UnitTrees(other);
        await new SeedOrganisation(other, otherTrees).RunAsync(Ct);
        await new SeedDemoAccounts(other, otherTrees, new Microsoft.AspNetCore.Identity.PasswordHasher<Account>(), Sample.Clock()).RunAsync(Ct);
        var watch = System.Diagnostics.Stopwatch.StartNew();
        await new SeedPoints(other, otherTrees, Sample.Seal).RunAsync(Sample.Monday, 7, Ct);
        TestContext.Current.TestOutputHelper?.WriteLine($"{watch.ElapsedMilliseconds} ms");
        Assert.Equal(before, await PictureAsync(other));
    }

    private static async Task<IEnumerable<object>> PictureAsync(TestDb of) =>
    [
        .. (await of.AllAsync<AgentPoint>()).OrderBy(point => point.Code).Select(point => (point.Code, point.Phone, point.Status, point.FullUntil)),
        .. (await of.AllAsync<AgentTenure>()).OrderBy(one => one.Code).ThenBy(one => one.From).Select(one => (one.Code, one.Name, one.PhoneMasked, one.From, one.To)),
    ];
}
