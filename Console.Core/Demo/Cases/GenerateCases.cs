using GovConsole.Cases;
using GovConsole.Data;
using GovConsole.Identities;
using GovConsole.Items;
using GovConsole.Kernel;
using GovConsole.Organisation;
using GovConsole.Statistics;
using GovConsole.Statistics.Settling;
using GovConsole.Workdays;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Demo.Cases;

/// <summary>
/// Fills an empty ledger with some months of believable life. The same number on the same day gives the same cases;
/// they come from the same rules, and are counted by the same tallies, as real ones.
/// </summary>
public sealed class GenerateCases(IDbContextFactory<ConsoleDb> dbs, UnitTrees trees, Calendars calendars, Seal seal, TimeProvider clock)
{
    private const int Seed = 20180331;
    private const int Batch = 5_000;

    public async Task RunAsync(int number, CancellationToken ct)
    {
        var (tree, almanac) = (await trees.GetAsync(ct), await calendars.CurrentAsync(ct));
        // Where the calendar ends, so does the story.
        var end = Beijing.StartOf(new(almanac.Nation.MaintainedYears.Max() + 1, 1, 1));
        var now = clock.UtcNow() < end ? clock.UtcNow() : end;
        await dbs.WriteAsync(async db =>
        {
            if (await db.Cases.AnyAsync(ct)) return;

            var items = await db.Items.AsNoTracking().OrderBy(item => item.Code).ToListAsync(ct);
            var plans = Plans(number, tree, items, almanac.Nation, now);
            var life = new Life(tree, almanac, seal, new Random(Seed + 1), now);
            var series = new Dictionary<(string Unit, int Year), int>();
            foreach (var batch in plans.Chunk(Batch))
            {
                var cases = batch.Select(plan => life.Of(plan, Next(series, plan))).ToList();
                await db.BulkInsertAsync(cases, ct);
                await db.BulkInsertAsync(cases.SelectMany(one => one.Grams), ct);
                await db.BulkInsertAsync(cases.SelectMany(one => one.Events), ct);
                await db.BulkInsertAsync(cases.SelectMany(one => one.Materials), ct);
                await db.BulkInsertAsync(cases.SelectMany(one => one.Defects), ct);
                await db.BulkInsertAsync(cases.Where(one => one.Gap is not null).Select(one => one.Gap!), ct);
                await db.BulkInsertAsync(cases.SelectMany(one => one.Suspensions), ct);
                await db.BulkInsertAsync(cases.SelectMany(one => one.VisitLog), ct);
                await db.BulkInsertAsync(cases.SelectMany(one => one.Parcels), ct);
                await db.FoldAsync(cases.Select(one => CaseCounts.Fact(one, CaseCounts.Of(one))), ct);
                await db.SettleAsync(int.MaxValue, ct);
            }

            await db.BulkInsertAsync(series.Select(one => new NumberSeries { Unit = one.Key.Unit, Year = one.Key.Year, Last = one.Value }), ct);
        }, ct);
    }

    private static IEnumerable<Plan> Plans(int number, UnitTree tree, IReadOnlyList<Item> items, WorkdayCalendar calendar, DateTime now)
    {
        var today = Beijing.Day(now);
        var period = new Period(today.AddMonths(-14), today);
        var volumes = new Volumes(tree, items, calendar, new Random(Seed));
        return volumes.Plan(number, period, now, Stories.SilentVillage)
            .Concat(Stories.Of(tree, items, today, (day, workdays) => calendar.AddWorkdays(day, -workdays)))
            .OrderBy(plan => plan.ReceivedAt);
    }

    private static string Next(Dictionary<(string, int), int> series, Plan plan)
    {
        var key = (plan.Source.Code, Beijing.Day(plan.ReceivedAt).Year);
        var place = series[key] = series.GetValueOrDefault(key) + 1;
        return CaseNumbers.Format(key.Code, key.Year, place);
    }
}
