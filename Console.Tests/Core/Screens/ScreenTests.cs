using GovConsole.Access;
using GovConsole.Cases.Flow;
using GovConsole.Cases.Ledger;
using GovConsole.Kernel;
using GovConsole.Screens;
using GovConsole.Statistics.Dashboards;
using GovConsole.Statistics.Indicators;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Screens;

public sealed class ScreenTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private static LoadScreen Load(World world) => new(
        new LoadDashboard(world.Db, world.Trees, world.Calendars, new(world.Db), world.Clock), new CountCards(world.Db, world.Trees, world.Clock),
        world.Db, world.Trees, world.Clock);

    [Fact]
    public async Task It_shows_what_was_done_lately_by_item_township_time_and_state_and_nothing_else()
    {
        await using var world = await World.CreateAsync();
        var (first, second) = (await world.ItemAsync(Sample.Version("生育登记")), await world.ItemAsync(Sample.Version("老年人优待证")));
        var number = await world.LogAsync(first);
        world.Clock.Advance(TimeSpan.FromMinutes(5));
        await world.LogAsync(second);
        world.Clock.Advance(TimeSpan.FromMinutes(5));
        await world.AdvanceAsync(number, CaseAction.Accept, await world.ActorAsync(Role.Approver, Sample.Township));

        var screen = await Load(world).RunAsync(new(), await world.ActorAsync(Role.Leader, Sample.City), Ct);

        Assert.Equal(
            [("生育登记", "八所镇", "10:10", CaseStatus.Accepted), ("老年人优待证", "八所镇", "10:05", CaseStatus.Received)],
            screen.Lately.Select(line => (line.Item, line.Place, $"{Beijing.Time(line.At):HH:mm}", line.Status)));
        Assert.Equal(2, screen.Figures.TodaysFigures.Single(reading => reading.Indicator == Catalogue.Received).Value);
        Assert.Equal(LoadScreen.TrendDays, screen.Figures.Trend.Count);
        Assert.Equal(Sample.Monday, screen.Figures.Trend[^1].Period.To);
        Assert.Equal(2, screen.Figures.Trend[^1].Received.Number);
        Assert.Equal([Sample.Township.Name, Sample.OtherTownship.Name, Sample.Park.Name], screen.Below.Select(place => place.Name));
    }

    [Fact]
    public async Task Cases_of_others_are_in_no_line_and_a_unit_of_others_is_refused()
    {
        await using var world = await World.CreateAsync();
        await world.LogAsync(await world.ItemAsync());
        var stranger = await world.ActorAsync(Role.Leader, Sample.OtherCity);

        Assert.Empty((await Load(world).RunAsync(new(), stranger, Ct)).Lately);
        var refused = await Assert.ThrowsAsync<RuleException>(() => Load(world).RunAsync(new() { Unit = Sample.City.Code }, stranger, Ct));
        Assert.Equal("Access.OutOfScope", Assert.Single(refused.Broken).Code);

        var neighbour = await Load(world).RunAsync(new() { Unit = Sample.OtherTownship.Code }, await world.ActorAsync(Role.Leader, Sample.City), Ct);
        Assert.Empty(neighbour.Lately);
    }

    [Fact]
    public async Task What_happened_more_than_a_week_ago_is_no_news()
    {
        await using var world = await World.CreateAsync();
        var leader = await world.ActorAsync(Role.Leader, Sample.City);
        await world.LogAsync(await world.ItemAsync());

        world.Clock.Advance(TimeSpan.FromDays(6));
        Assert.Single((await Load(world).RunAsync(new(), leader, Ct)).Lately);
        world.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Empty((await Load(world).RunAsync(new(), leader, Ct)).Lately);
    }

    [Fact]
    public async Task Cards_are_counted_as_the_ledger_counts_them()
    {
        await using var world = await World.CreateAsync();
        var number = await world.LogAsync(await world.ItemAsync());
        await world.AdvanceAsync(number, CaseAction.Accept, await world.ActorAsync(Role.Approver, Sample.Township));
        var leader = await world.ActorAsync(Role.Leader, Sample.City);

        world.Clock.Advance(TimeSpan.FromDays(7));
        var yellow = await Load(world).RunAsync(new(), leader, Ct);
        Assert.Equal((1, 0), (yellow.Yellow, yellow.Red));
        world.Clock.Advance(TimeSpan.FromDays(60));
        var red = await Load(world).RunAsync(new(), leader, Ct);
        Assert.Equal((0, 1), (red.Yellow, red.Red));
    }

    [Theory]
    [InlineData("469007100200", "46", "东方市八所镇")]
    [InlineData("469007100200", "469007", "八所镇")]
    [InlineData("469007100200", "469007100", "八所镇")]
    [InlineData("469007100200", "469007100200", "八所镇")]
    [InlineData("469007100", "46", "东方市八所镇")]
    [InlineData("469007P01", "46", "东方市")]
    [InlineData("46D22", "46", "海南省")]
    public void No_place_below_a_township_is_named(string source, string screen, string place) =>
        Assert.Equal(place, Coarse.Place(Sample.Tree, Sample.Tree.Get(source).Path, Sample.Tree.Get(screen).Path));

    [Fact]
    public async Task Each_history_is_found_by_its_number_however_many_cases_there_are()
    {
        await using var world = await World.CreateAsync();
        await world.LogAsync(await world.ItemAsync());
        var plans = new Plans(world.Db, "cases", "case_events");
        var load = new LoadScreen(
            new LoadDashboard(world.Db, world.Trees, world.Calendars, new(world.Db), world.Clock), new CountCards(world.Db, world.Trees, world.Clock), plans, world.Trees, world.Clock);

        foreach (var unit in new[] { Sample.Province, Sample.City, Sample.Township, Sample.Village })
        {
            await load.RunAsync(new() { Unit = unit.Code }, await world.ActorAsync(Role.Leader, Sample.Province), Ct);
            Assert.Empty(await plans.FaultsAsync(Plans.Strict.Sorted, Ct));
        }
    }
}
