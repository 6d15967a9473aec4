using GovConsole.Batches;
using GovConsole.Cases;
using GovConsole.Jobs;
using GovConsole.Kernel;
using GovConsole.Statistics;
using GovConsole.Tests.Support;
using GovConsole.Workdays;
using static GovConsole.Tests.Core.Batches.BatchWorld;

namespace GovConsole.Tests.Core.Batches;

/// <summary>The server itself, killed by a signal in the middle of a batch.</summary>
public sealed class KilledBatchTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Of_a_batch_whose_server_is_killed_every_case_is_whole_and_the_next_server_makes_the_others()
    {
        await using var world = await World.CreateAsync();
        await LiveTodayAsync(world);
        var today = world.Clock.Today();
        var number = await world.OpenBatchAsync(await world.RenewalAsync(), [.. Stations(GovConsole.Batches.Batch.MostRows).Select(row => row with { ValidUntil = $"{today.AddMonths(6):yyyy-MM-dd}" })]);
        await world.StartBatch.RunAsync(number, await world.BatchClerkAsync(), Ct);
        var data = Directory.CreateTempSubdirectory("console_batch_");
        try
        {
            await using (var server = new ServerProcess(world.Db, data))
            {
                await server.UntilAsync(async () => (await JobAsync()).Done >= 2 * RunBatch.Chunk);
                await server.KillAsync();
            }

            // Killed before it was done, or this test says nothing.
            var (job, made) = (await JobAsync(), await world.Db.AllAsync<Case>());
            Assert.Equal(JobState.Running, job.State);
            Assert.InRange(made.Count, 2 * RunBatch.Chunk, GovConsole.Batches.Batch.MostRows - RunBatch.Chunk);
            Assert.Equal(job.Done, made.Count);
            await WholeAsync(made);

            await using (var next = new ServerProcess(world.Db, data)) await next.UntilAsync(async () => (await JobAsync()).State is JobState.Done);

            var all = await world.Db.AllAsync<Case>();
            Assert.Equal(GovConsole.Batches.Batch.MostRows, all.Count);
            Assert.Subset(all.Select(one => one.Id).ToHashSet(), made.Select(one => one.Id).ToHashSet());
            Assert.Equal(GovConsole.Batches.Batch.MostRows, all.Select(one => one.Applicant.Name).Distinct().Count());
            Assert.Equal(BatchState.Done, (await world.BatchAsync(number)).Batch.State);
            await WholeAsync(all);
        }
        finally
        {
            data.Delete(recursive: true);
        }

        async Task<Job> JobAsync() => (await world.Db.AllAsync<Job>()).Single(job => job.Kind == RunBatch.Kind);

        // Every case with its row, its number, its event and its place in the figures.
        async Task WholeAsync(List<Case> cases)
        {
            Assert.Equal(Enumerable.Range(1, cases.Count).Select(place => CaseNumbers.Format(Sample.City.Code, today.Year, place)), cases.Select(one => one.Number).Order());
            Assert.Equal(cases.Select(one => one.Number).Order(), (await world.Db.AllAsync<BatchRow>()).Select(row => row.CaseNumber).OfType<string>().Order());
            Assert.Equal(cases.Select(one => one.Id).Order(), (await world.Db.AllAsync<CaseEvent>()).Select(line => line.CaseId).Order());
            await using var db = world.Db.CreateDbContext();
            Assert.Equal(cases.Count, Assert.Single(await db.SumAsync([Sample.City.Code], Facet.All, Period.Year(today.Year), Ct)).Value[Measure.Received]);
        }
    }

    // The server lives by the real clock, in whatever year.
    private static async Task LiveTodayAsync(World world)
    {
        world.Clock.SetUtcNow(TimeProvider.System.GetUtcNow());
        var known = (await world.Db.AllAsync<CalendarYear>()).Select(year => year.Year).ToHashSet();
        foreach (var year in Enumerable.Range(0, 2).Select(ahead => world.Clock.Today().Year + ahead).Where(year => !known.Contains(year)))
            await world.Db.StoreAsync(new CalendarYear { Year = year, Notice = "test", MaintainedOn = world.Clock.Today() });
    }
}
