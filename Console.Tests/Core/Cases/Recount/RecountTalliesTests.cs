using GovConsole.Access;
using GovConsole.Audit;
using GovConsole.Cases.Recount;
using GovConsole.Data;
using GovConsole.Items;
using GovConsole.Jobs;
using GovConsole.Kernel;
using GovConsole.Organisation;
using GovConsole.Statistics;
using GovConsole.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;

namespace GovConsole.Tests.Core.Cases.Recount;

public sealed class RecountTalliesTests : IAsyncLifetime
{
    private World world = null!;
    private Item item = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        world = await World.CreateAsync();
        item = await world.ItemAsync();
        for (var i = 0; i < 3; i++) await world.LogAsync(item);
        await world.SettleTallies.RunAsync(Ct);
        await world.LogAsync(item);
    }

    public ValueTask DisposeAsync() => world.DisposeAsync();

    [Fact]
    public async Task Right_figures_are_told_to_be_right_and_stay_as_they_are()
    {
        var result = await RunAsync();

        Assert.Equal("Recount.Agrees", result.Code);
        Assert.Equal(4, await ReceivedAsync(Sample.Province.Code));
        Assert.Empty(await MendedAsync());
    }

    [Theory]
    [InlineData("UPDATE tallies SET \"Received\" = 7 WHERE \"Unit\" = '{0}' AND \"Facet\" = 0 AND \"Grain\" = 1")]
    [InlineData("DELETE FROM tallies WHERE \"Unit\" = '{0}'")]
    [InlineData("UPDATE tallies SET \"Online\" = 3, \"ReusedLicences\" = 2 WHERE \"Unit\" = '{0}'")]
    [InlineData("UPDATE tallies SET \"Day\" = '2026-03-01' WHERE \"Unit\" = '{0}' AND \"Grain\" = 0 AND \"Facet\" = 2")]
    public async Task What_differs_is_named_written_down_and_mended(string harm)
    {
        await HarmAsync(string.Format(null, harm, Sample.City.Code));

        var result = await RunAsync();

        Assert.Equal(("Recount.Differed", Sample.City.Code), (result.Code, result.Args[^1]));
        Assert.Equal([Sample.City.Code], (await MendedAsync()).Select(entry => entry.Subject));
        Assert.Empty(await world.MiscountedAsync());
        Assert.Equal(4, await ReceivedAsync(Sample.City.Code));
    }

    [Fact]
    public async Task Figures_of_what_is_no_unit_and_a_lost_posting_are_found()
    {
        await HarmAsync("UPDATE tallies SET \"Unit\" = '99' WHERE \"Unit\" = '46'");
        await HarmAsync("DELETE FROM tally_postings");

        var result = await RunAsync();

        Assert.Equal("Recount.Differed", result.Code);
        Assert.Contains("99", (await MendedAsync()).Select(entry => entry.Subject));
        Assert.Equal((4L, 0L), (await ReceivedAsync("46"), await ReceivedAsync("99")));
        Assert.Empty(await world.MiscountedAsync());
    }

    [Fact]
    public async Task What_is_logged_meanwhile_is_neither_missed_nor_counted_twice()
    {
        await HarmAsync($"UPDATE tallies SET \"Received\" = 9 WHERE \"Unit\" = '{Sample.Village.Code}'");
        var job = await TakenAsync();
        var busy = new BusyDb(world.Db, async () =>
        {
            await world.LogAsync(item);
            await world.SettleTallies.RunAsync(Ct);
        });

        await Handler(busy).RunAsync(new(world.Db, world.Clock, job), Ct);

        Assert.True(busy.Times > 5);
        Assert.Equal([Sample.Village.Code], (await MendedAsync()).Select(entry => entry.Subject));
        Assert.Empty(await world.MiscountedAsync());
        Assert.Equal(4 + busy.Times, await ReceivedAsync(Sample.Village.Code));
    }

    [Fact]
    public async Task Interrupted_it_goes_on_with_the_next_units_and_still_knows_what_it_found()
    {
        await HarmAsync("DELETE FROM tallies WHERE \"Unit\" = '46'");
        var job = await TakenAsync();
        var reads = 0;
        var dying = new BusyDb(world.Db, () => ++reads < 6 ? Task.CompletedTask : throw new IOException("gone"));
        await Assert.ThrowsAsync<IOException>(() => Handler(dying).RunAsync(new(world.Db, world.Clock, job), Ct));
        job = Assert.Single(await world.Db.AllAsync<Job>());
        Assert.True(job.Done > 0);
        var looked = 0;

        var result = await Handler(new BusyDb(world.Db, () => { looked++; return Task.CompletedTask; })).RunAsync(new(world.Db, world.Clock, job), Ct);

        var units = await new CompareTallies(world.Db, world.Trees).UnitsAsync(Ct);
        Assert.Equal(("Recount.Differed", (long)units.Count, "46"), (result.Code, result.Args[0], result.Args[^1]));
        Assert.True(looked <= 2 * CountedUnit.Lots(units).Count());
        Assert.Single(await MendedAsync());
        Assert.Empty(await world.MiscountedAsync());
    }

    [Fact]
    public async Task One_at_a_time()
    {
        await TakenAsync();
        await world.Db.StoreAsync(new Job { Kind = RecountTallies.Kind, Arguments = "{}", Owner = "系统", CreatedAt = Sample.Now });
        var second = (await Taker.RunAsync(Ct))!;

        var refused = await Assert.ThrowsAsync<RuleException>(() => Handler(world.Db).RunAsync(new(world.Db, world.Clock, second), Ct));

        Assert.Equal("Recount.UnderWay", Assert.Single(refused.Broken).Code);
    }

    [Fact]
    public async Task Asked_twice_it_is_one_job()
    {
        var operatorOf = await world.ActorAsync(Role.Operator, Sample.Province);
        var ask = new AskRecount(world.Db, world.Clock);

        Assert.Equal(await ask.RunAsync(operatorOf, Ct), await ask.RunAsync(operatorOf, Ct));
        Assert.Equal(await ask.RunAsync(operatorOf, Ct), await ask.RunAsync(await world.ActorAsync(Role.Operator, Sample.City), Ct));
        Assert.Single(await world.Db.AllAsync<Job>());
    }

    [Fact]
    public void Large_units_are_looked_at_alone_and_small_ones_of_a_level_together()
    {
        CountedUnit[] units =
        [
            new("99", null), Of(Sample.Province), Of(Sample.City), Of(Sample.OtherCity), Of(Sample.Township),
            .. Enumerable.Range(0, 120).Select(i => Of(Sample.Village) with { Code = $"4690071002{i:00}" }),
        ];

        Assert.Equal([1, 1, 1, 1, 1, 50, 50, 20], CountedUnit.Lots(units).Select(lot => lot.Count));

        static CountedUnit Of(Unit unit) => new(unit.Code, unit.Path);
    }

    private TakeJob Taker => new(world.Db, [new(RecountTallies.Kind, typeof(RecountTallies))], new("here", 1), world.Clock);

    private RecountTallies Handler(IDbContextFactory<ConsoleDb> db) =>
        new(db, new(db, world.Trees), world.Clock, NullLogger<RecountTallies>.Instance);

    private async Task<Job> TakenAsync()
    {
        await new AskRecount(world.Db, world.Clock).RunAsync(await world.ActorAsync(Role.Operator, Sample.Province), Ct);
        return (await Taker.RunAsync(Ct))!;
    }

    private async Task<JobResult> RunAsync() => await Handler(world.Db).RunAsync(new(world.Db, world.Clock, await TakenAsync()), Ct);

    private async Task HarmAsync(string sql)
    {
        await using var db = world.Db.CreateDbContext();
        Assert.True(await db.Database.ExecuteSqlRawAsync(sql, Ct) > 0);
    }

    private async Task<long> ReceivedAsync(string unit)
    {
        await using var db = world.Db.CreateDbContext();
        return (await db.SumAsync([unit], Facet.All, Period.Year(2026), Ct)).GetValueOrDefault((unit, ""))?[Measure.Received] ?? 0;
    }

    private async Task<List<AuditEntry>> MendedAsync() => [.. (await world.Db.AllAsync<AuditEntry>()).Where(entry => entry.Deed == "Audit.TalliesMended")];

    /// <summary>A database on which something else happens before every look at it.</summary>
    private sealed class BusyDb(TestDb db, Func<Task> happening) : IDbContextFactory<ConsoleDb>
    {
        public int Times { get; private set; }

        public ConsoleDb CreateDbContext()
        {
            Times++;
            Task.Run(happening).GetAwaiter().GetResult();
            return db.CreateDbContext();
        }
    }
}
