using System.Collections.Concurrent;
using System.Data.Common;
using System.Diagnostics;
using System.Globalization;
using GovConsole.Access;
using GovConsole.Cases;
using GovConsole.Cases.Intake;
using GovConsole.Data;
using GovConsole.Items;
using GovConsole.Kernel;
using GovConsole.Organisation;
using GovConsole.Organisation.Seed;
using GovConsole.Tests.Support;
using GovConsole.Workdays;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Benchmarks.Ledgers;

/// <summary>
/// Fifty village agents who log cases at once, each in a village of their own: at a steady pace, which tells how long somebody waits, and without a pause, which tells how
/// many cases a second there can be. The floor is the same people at the same pace, each with a transaction of one inserted row.
/// </summary>
internal static class WriterBenchmarks
{
    private const int Writers = 50;
    private const int WarmUp = 20;
    private static readonly TimeSpan Pace = TimeSpan.FromSeconds(5);

    private static CancellationToken Ct => CancellationToken.None;

    public static async Task<Figures> RunAsync(int rows)
    {
        var clock = Sample.Clock();
        await using var db = new TestDb();
        var (trees, calendars) = (new UnitTrees(db, clock), new Calendars(db, clock));
        await new SeedOrganisation(db, trees).RunAsync(Ct);
        await new SeedWorkdays(db, clock).RunAsync(Ct);
        await new SeedItems(db).RunAsync(Ct);
        var villages = (await trees.GetAsync(Ct)).Subtree("469007").Where(unit => unit.Kind is UnitKind.VillageCommittee).Take(Writers).ToList();
        var agents = new List<(Actor Actor, Unit Village)>();
        foreach (var village in villages)
        {
            var account = new Account { UserName = village.Code, NormalizedUserName = village.Code, DisplayName = "bench" };
            var grant = Grant.Of(account.Id, Role.VillageAgent, village.Path, "bench", Sample.Now);
            await db.StoreAsync(account, grant);
            agents.Add((new(account.Id, grant.Id, "bench", Role.VillageAgent, village.Path), village));
        }

        await using var context = db.CreateDbContext();
        var offered = (await context.Set<Item>().Include(x => x.Versions).ToListAsync()).First(one => one.On(clock.Today()) is { Name: "生育登记" });
        var materials = offered.On(clock.Today())!.Materials.Where(material => material.Required).Select(material => material.Name).ToList();
        await context.Database.ExecuteSqlRawAsync("CREATE TABLE bare_rows (id VARCHAR(36) PRIMARY KEY, words VARCHAR(200) NOT NULL)");
        var log = new LogCase(db, trees, calendars, Sample.Seal, clock);

        Task LogAsync(int writer) => log.RunAsync(
            Sample.Input(offered, agents[writer].Village) with { Key = Guid.CreateVersion7(), Channel = Channel.VillageAgent, Materials = materials }, agents[writer].Actor, Ct);

        Task BareAsync(int writer) => db.WriteAsync(
            one => one.Database.ExecuteSqlAsync($"INSERT INTO bare_rows VALUES ({Guid.CreateVersion7().ToString()}, {"城乡居民养老保险参保登记"})"), Ct);

        // So many that they meet a server which has been at work for a while: its code is compiled for good and its statements are prepared.
        await AllAsync(LogAsync, WarmUp, TimeSpan.Zero);
        await AllAsync(BareAsync, WarmUp, TimeSpan.Zero);
        await context.Database.ExecuteSqlRawAsync("ANALYZE");
        var each = Math.Max(1, rows / Writers);
        var started = Stopwatch.GetTimestamp();
        await SayAsync("one each 5 s", Math.Min(each, 6), Pace);
        await SayAsync("without a pause", each, TimeSpan.Zero);
        return new(rows, Stopwatch.GetElapsedTime(started), TestDb.OnPostgres ? "PostgreSQL" : "SQLite");

        async Task SayAsync(string how, int times, TimeSpan pace)
        {
            var (ours, bare) = (await AllAsync(LogAsync, times, pace), await AllAsync(BareAsync, times, pace));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{how,-16} case: {ours.Rate,6:N0}/s  median {ours.At(0.5),7:F1} ms  p95 {ours.At(0.95),7:F1} ms  most {ours.At(1),7:F0} ms  refused {ours.Refused}   bare: {bare.Rate,6:N0}/s  median {bare.At(0.5),7:F1} ms  p95 {bare.At(0.95),7:F1} ms  most {bare.At(1),7:F0} ms   p95 {ours.At(0.95) / bare.At(0.95):F1} x"));
        }
    }

    private static async Task<Times> AllAsync(Func<int, Task> write, int times, TimeSpan pace)
    {
        var taken = new ConcurrentBag<double>();
        var refused = 0;
        var began = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(async () =>
        {
            for (var i = 0; i < times; i++)
            {
                if (pace * (i + (double)writer / Writers) - Stopwatch.GetElapsedTime(began) is { Ticks: > 0 } wait) await Task.Delay(wait);
                var started = Stopwatch.GetTimestamp();
                try
                {
                    await write(writer);
                }
                catch (DbException)
                {
                    // The database was held by others for longer than anybody waits for it.
                    Interlocked.Increment(ref refused);
                }
                taken.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            }
        })));
        return new([.. taken.Order()], Writers * times / Stopwatch.GetElapsedTime(began).TotalSeconds, refused);
    }

    private sealed record Times(double[] Sorted, double Rate, int Refused)
    {
        public double At(double share) => Sorted[Math.Min(Sorted.Length - 1, (int)(Sorted.Length * share))];
    }
}
