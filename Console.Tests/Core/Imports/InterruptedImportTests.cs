using GovConsole.Cases;
using GovConsole.Imports;
using GovConsole.Kernel;
using GovConsole.Statistics;
using GovConsole.Tests.Core.Batches;
using GovConsole.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Tests.Core.Imports;

/// <summary>What comes between an import and its end: a process that dies, and what somebody else does meanwhile.</summary>
public sealed class InterruptedImportTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task However_often_the_run_dies_nothing_is_half_written_and_the_next_one_does_it_all()
    {
        await using var world = await ImportWorld.CreateAsync();
        var number = await world.OpenAsync(ImportWorld.Closed(4_500));
        await world.StartAsync(number);

        // Once in the middle of the rows, once in the last moment before the commit, when the clock is asked for the end.
        using var middle = CancellationTokenSource.CreateLinkedTokenSource(Ct);
        world.Progress.Told += rows => { if (rows > 0) middle.Cancel(); };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => world.RunAsync(ct: middle.Token));
        await NothingAsync();
        await Assert.ThrowsAsync<InvalidOperationException>(() => world.RunAsync(new DyingClock(world.World.Clock, 0)));
        await NothingAsync();

        await world.RunAsync();

        var cases = await world.CasesAsync();
        Assert.Equal(4_500, cases.Count);
        foreach (var village in cases.GroupBy(one => one.Source.Code))
            Assert.Equal(Enumerable.Range(1, village.Count()).Select(place => CaseNumbers.Format(village.Key, 2018, place)), village.Select(one => one.Number));
        Assert.Equal(ImportState.Done, Assert.Single(await world.World.Db.AllAsync<Import>()).State);

        async Task NothingAsync()
        {
            Assert.Empty(await world.CasesAsync());
            Assert.Empty(await world.World.Db.AllAsync<ImportRow>());
            Assert.Equal(ImportState.Running, Assert.Single(await world.World.Db.AllAsync<Import>()).State);
            world.World.Clock.Advance(TimeSpan.FromMinutes(2));
        }
    }

    [Fact]
    public async Task What_changes_between_the_judging_and_the_writing_stops_it_and_somebody_looks_again()
    {
        await using var world = await ImportWorld.CreateAsync();
        await world.StartAsync(await world.OpenAsync(ImportWorld.Closed(3)));
        var changing = new Meanwhile(world.World.Clock, () => world.World.ItemAsync(Sample.Version("新设事项")).GetAwaiter().GetResult());

        var stopped = await Assert.ThrowsAsync<RuleException>(() => world.RunAsync(facts: new(world.World.Db, world.World.Trees, world.World.Calendars, changing)));

        Assert.Equal("Rule.Stale", stopped.Broken[0].Code);
        Assert.Empty(await world.CasesAsync());
        Assert.Equal(ImportState.Draft, Assert.Single(await world.World.Db.AllAsync<Import>()).State);
    }

    [Fact]
    public async Task What_is_typed_in_between_the_judging_and_the_writing_is_found_there()
    {
        await using var world = await ImportWorld.CreateAsync();
        await world.StartAsync(await world.OpenAsync($"事项,申请人,身份证号,电话,村,收件日期\n生育登记,符小妹,{Sample.IdentityNumber},13800000000,福久村,2026-03-09\n"));
        var typing = new Meanwhile(world.World.Clock, () => world.World.LogAsync(world.Birth).GetAwaiter().GetResult());

        var result = await world.RunAsync(facts: new(world.World.Db, world.World.Trees, world.World.Calendars, typing));

        Assert.Equal([0, 1], result.Args);
        Assert.Single(await world.CasesAsync());
    }

    /// <summary>A clock at whose first asking something happens elsewhere.</summary>
    private sealed class Meanwhile(TimeProvider inner, Action happens) : TimeProvider
    {
        private int asked;

        public override DateTimeOffset GetUtcNow()
        {
            if (Interlocked.Increment(ref asked) == 1) happens();
            return inner.GetUtcNow();
        }
    }
}
