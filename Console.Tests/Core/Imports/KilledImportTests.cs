using System.Text;
using GovConsole.Cases;
using GovConsole.Imports;
using GovConsole.Items;
using GovConsole.Jobs;
using GovConsole.Statistics;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Imports;

/// <summary>The server itself, killed by a signal in the middle of writing a ledger.</summary>
public sealed class KilledImportTests
{
    private const int Rows = 20_000;

    // Far less than that many cases need, far more than a server writes for anything else.
    private const long WellBegun = 6L << 20;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nothing_of_an_import_is_half_written_when_its_server_is_killed_and_the_next_server_does_it_all()
    {
        await using var world = await ImportWorld.CreateAsync();
        // A name of its own: a server brings the usual items with it.
        await world.World.ItemAsync(Sample.Version("渔船改名登记", handling: HandlingKind.Immediate, promised: 0));
        var number = await world.OpenAsync(Encoding.UTF8.GetBytes(ImportWorld.Closed(Rows).Replace("城乡居民养老保险参保登记", "渔船改名登记", StringComparison.Ordinal)));
        await world.StartAsync(number);

        await using (var server = new ServerProcess(world.World.Db, world.Data))
        {
            await server.UntilAsync(async () => (await JobAsync()).State is JobState.Running);
            var before = await world.World.Db.WrittenAsync();
            await server.UntilAsync(async () => await world.World.Db.WrittenAsync() > before + WellBegun);
            await server.KillAsync();
        }

        // Killed before it was done, or this test says nothing.
        Assert.Equal((ImportState.Running, JobState.Running), ((await ImportAsync()).State, (await JobAsync()).State));
        Assert.Empty(await world.CasesAsync());
        Assert.Empty(await world.World.Db.AllAsync<CaseEvent>());
        Assert.Empty(await world.World.Db.AllAsync<ImportRow>());
        Assert.Empty(await world.World.Db.AllAsync<Tally>());
        Assert.DoesNotContain(await world.World.Db.AllAsync<NumberSeries>(), series => series.Year == 2018);
        Assert.Single(world.Folder.GetFiles());

        await using (var next = new ServerProcess(world.World.Db, world.Data)) await next.UntilAsync(async () => (await JobAsync()).State is JobState.Done);

        Assert.Equal((ImportState.Done, Rows, 0), ((await ImportAsync()).State, (await ImportAsync()).Added, (await ImportAsync()).There));
        foreach (var village in (await world.CasesAsync()).GroupBy(one => one.Source.Code))
            Assert.Equal(Enumerable.Range(1, Rows / 2).Select(place => CaseNumbers.Format(village.Key, 2018, place)), village.Select(one => one.Number));
        await using var db = world.World.Db.CreateDbContext();
        Assert.Equal(Rows, Assert.Single(await db.SumAsync([Sample.Province.Code], Facet.All, GovConsole.Kernel.Period.Year(2018), Ct)).Value[Measure.Closed]);
        Assert.Empty(world.Folder.GetFiles());

        async Task<Import> ImportAsync() => Assert.Single(await world.World.Db.AllAsync<Import>());
        async Task<Job> JobAsync() => (await world.World.Db.AllAsync<Job>()).Single(job => job.Kind == RunImport.Kind);
    }
}
