using System.Diagnostics;
using System.Globalization;
using GovConsole.Access;
using GovConsole.Cases;
using GovConsole.Cases.Ledger;
using GovConsole.Kernel;
using GovConsole.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Benchmarks.Ledgers;

/// <summary>Whatever the ledger offers as filter, alone, in every order and from either end of it: whom it keeps waiting is told.</summary>
internal static class OrderBenchmarks
{
    private const int Rounds = 5;
    private const double Patience = 50;

    private static CancellationToken Ct => CancellationToken.None;

    public static async Task<Figures> RunAsync(int rows, string? kept)
    {
        var began = Stopwatch.GetTimestamp();
        await using var province = await Province.OpenAsync(rows, kept);
        var tree = await province.Trees.GetAsync(Ct);
        var find = new FindCases(province.Dbs, province.Trees, Sample.Seal, province.Clock);
        await using var db = province.Dbs.CreateDbContext();
        var some = await db.Cases.OrderByDescending(x => x.ReceivedAt).Skip(1_000).Select(x => new { x.ItemId, x.ReceivedOn }).FirstAsync();
        var (times, refused) = (new List<double>(), 0);
        foreach (var unit in new[] { "46", "469007", "469007100" })
        {
            var actor = Sample.Actor(Role.Leader, tree.Get(unit));
            times.Clear();
            foreach (var filter in Offered.Ordered(some.ItemId, some.ReceivedOn)) await AskAsync(filter, actor);
            times.Sort();
            Say($"{unit}: {times.Count} questions, median {times[times.Count / 2]:F2} ms, p95 {times[times.Count * 95 / 100]:F2} ms, most {times[^1]:F0} ms; {refused} too long for their order");
            refused = 0;
        }
        return new(rows, Stopwatch.GetElapsedTime(began), TestDb.OnPostgres ? "PostgreSQL" : "SQLite");

        // The quickest of some, for others work on the machine too.
        async Task AskAsync(CaseFilter filter, Actor actor)
        {
            var least = double.MaxValue;
            for (var (round, spent) = (0, 0d); round < Rounds && spent < 2_000; round++)
            {
                var started = Stopwatch.GetTimestamp();
                try
                {
                    await find.RunAsync(filter, actor, Ct);
                }
                catch (RuleException tooLong) when (tooLong.Broken is [{ Code: "Case.OrderTooLong" }])
                {
                    if (round == 0) refused++;
                }
                var time = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
                (least, spent) = (Math.Min(least, time), spent + time);
            }
            times.Add(least);
            if (least > Patience) Say($"  {least,9:F0} ms  {filter}");
        }
    }

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
