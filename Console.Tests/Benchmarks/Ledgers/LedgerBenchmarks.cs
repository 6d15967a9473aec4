using System.Diagnostics;
using System.Globalization;
using GovConsole.Access;
using GovConsole.Cases;
using GovConsole.Cases.Flow;
using GovConsole.Cases.Intake;
using GovConsole.Cases.Ledger;
using GovConsole.Cases.Search;
using GovConsole.Data;
using GovConsole.Items;
using GovConsole.Kernel;
using GovConsole.Organisation;
using GovConsole.Statistics;
using GovConsole.Statistics.Dashboards;
using GovConsole.Tests.Support;
using GovConsole.Workdays;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Benchmarks.Ledgers;

/// <summary>
/// A province's ledger of so many cases with fourteen months of life: what a reader asks of it, in the product's own use cases with scope and masking, each beside
/// hand-written SQL for the same rows on the same data. Milliseconds are medians; a case is logged whole, with number, events, figures and search.
/// </summary>
internal static class LedgerBenchmarks
{
    private const int Rounds = 15;
    private static readonly TimeSpan Warming = TimeSpan.FromSeconds(1), Measuring = TimeSpan.FromSeconds(2);
    // The columns of a row of the ledger, no fewer.
    private const string Page =
        "SELECT c.\"Id\", c.\"Number\", c.\"Status\", i.\"Name\", c.\"Handling\", c.\"Channel\", c.\"Applicant_Name\", c.\"Applicant_Document\", c.\"Applicant_NumberMasked\", " +
        "c.\"Applicant_PhoneMasked\", c.\"Source\", c.\"Decider\", c.\"LoggedBy\", c.\"Handler\", c.\"ReceivedAt\", c.\"AcceptedOn\", c.\"DueOn\", c.\"ClosedOn\", c.\"Result\", " +
        "c.\"ElapsedDays\", c.\"Promised_Days\", c.\"Promised_Unit\", c.\"Timeliness\", c.\"DeliveredOn\", c.\"Visits\" " +
        "FROM cases c JOIN item_versions i ON i.\"Id\" = c.\"ItemVersionId\" ";
    private const string Newest = " ORDER BY c.\"ReceivedAt\" DESC, c.\"Id\" DESC LIMIT 51";

    private static CancellationToken Ct => CancellationToken.None;

    public static async Task<Figures> RunAsync(int rows, string? kept)
    {
        var started = Stopwatch.GetTimestamp();
        await using var province = await Province.OpenAsync(rows, kept);
        var (db, trees, calendars, clock) = (province.Dbs, province.Trees, province.Calendars, province.Clock);
        var tree = await trees.GetAsync(Ct);
        Actor leader = Sample.Actor(Role.Leader, tree.Get("46")), city = Sample.Actor(Role.Leader, tree.Get("469007"));
        var find = new FindCases(db, trees, Sample.Seal, clock);
        var search = new SearchCases(db, Sample.Seal, clock);
        var dashboard = new LoadDashboard(db, trees, calendars, new ItemFigures(db), clock);
        var year = new Period(clock.Today().AddYears(-1), clock.Today());

        await RowAsync("first page", () => find.RunAsync(new(), leader, Ct), Page + Newest);
        var (deepest, at, id) = await DeepestAsync(db);
        await RowAsync("deepest page", () => find.RunAsync(new(), leader, Ct, after: deepest), $"{Page} WHERE c.\"ReceivedAt\" <= '{at}' AND (c.\"ReceivedAt\" < '{at}' OR c.\"Id\" < '{id}') {Newest}");
        await RowAsync("page of a city", () => find.RunAsync(new(), city, Ct), $"{Page} WHERE c.\"Scope2\" = '469007' {Newest}");
        await RowAsync("page by status in a city", () => find.RunAsync(new() { Status = CaseStatus.Accepted }, city, Ct), $"{Page} WHERE c.\"Scope2\" = '469007' AND c.\"Status\" = {(int)CaseStatus.Accepted} {Newest}");
        await RowAsync("page by due day", () => find.RunAsync(new() { Sort = LedgerSort.Due, Ascending = true }, leader, Ct), $"{Page} WHERE c.\"DueOn\" IS NOT NULL ORDER BY c.\"DueOn\", c.\"Id\" LIMIT 51");
        await RowAsync("count of all", () => find.CountAsync(new(), leader, Ct), "SELECT COUNT(*) FROM cases");
        await RowAsync("count of a figure", () => find.CountAsync(new() { Measure = Measure.Closed, From = year.From, To = year.To }, city, Ct), null);
        await RowAsync("count of a status", () => find.CountAsync(new() { Status = CaseStatus.Archived }, leader, Ct), $"SELECT COUNT(*) FROM cases WHERE \"Status\" = {(int)CaseStatus.Archived}");
        await RowAsync("count of a status in a city", () => find.CountAsync(new() { Status = CaseStatus.Archived }, city, Ct), null);
        await RowAsync("count of days", () => find.CountAsync(new() { From = clock.Today().AddMonths(-2), To = clock.Today().AddMonths(-1) }, leader, Ct), null);
        await RowAsync("name of two characters", () => search.RunAsync("王小", leader, Ct), "SELECT \"CaseId\" FROM case_grams WHERE \"Gram\" = '王小' ORDER BY \"ReceivedAt\" DESC, \"CaseId\" DESC LIMIT 9");
        var known = await KnownAsync(db);
        await RowAsync("case number", () => search.RunAsync(known, leader, Ct), $"SELECT \"Id\" FROM cases WHERE \"Number\" = '{known}'");
        await RowAsync("end of a number", () => search.RunAsync(known[^11..], leader, Ct), null);
        await RowAsync("identity number", () => search.RunAsync(Sample.IdentityNumber, leader, Ct), $"SELECT \"Id\" FROM cases WHERE \"Applicant_NumberBlind\" = '{Sample.Seal.Blind(Sample.IdentityNumber)}'");
        await RowAsync("dashboard of the province, a year", () => dashboard.RunAsync(new(year), leader, Ct), null);
        await RowAsync("dashboard of a city, a month", () => dashboard.RunAsync(new(Period.Month(clock.Today())), city, Ct), null);
        return new(rows, Stopwatch.GetElapsedTime(started), await LogAsync(db, trees, calendars, clock));

        async Task RowAsync(string what, Func<Task> ask, string? floor)
        {
            var ours = await MedianAsync(ask);
            var bare = floor is null ? (double?)null : await MedianAsync(() => ReadAsync(db, floor));
            Say(bare is { } least ? (FormattableString)$"{what,-36} {ours,9:F2} ms   bare {least,9:F2} ms   {ours / least,6:F1} x" : $"{what,-36} {ours,9:F2} ms");
        }
    }

    private static async Task<string> LogAsync(IDbContextFactory<ConsoleDb> db, UnitTrees trees, Calendars calendars, TimeProvider clock)
    {
        var unit = (await trees.GetAsync(Ct)).Get("469007100200");
        var name = $"bench{Guid.CreateVersion7():n}";
        var account = new Account { UserName = name, NormalizedUserName = name, DisplayName = "bench" };
        var grant = Grant.Of(account.Id, Role.VillageAgent, unit.Path, "bench", Sample.Now);
        var actor = new Actor(account.Id, grant.Id, "bench", Role.VillageAgent, unit.Path);
        await using var context = db.CreateDbContext();
        context.AddRange(account, grant);
        await context.SaveChangesAsync();
        var offered = (await context.Set<Item>().Include(x => x.Versions).ToListAsync()).First(one => one.On(clock.Today()) is { Name: "生育登记" });
        var materials = offered.On(clock.Today())!.Materials.Where(material => material.Required).Select(material => material.Name).ToList();
        var log = new LogCase(db, trees, calendars, Sample.Seal, clock);
        var time = await MedianAsync(() => log.RunAsync(Sample.Input(offered, unit) with { Key = Guid.CreateVersion7(), Channel = Channel.VillageAgent, Materials = materials }, actor, Ct), 200);
        await context.Database.ExecuteSqlRawAsync("CREATE TABLE IF NOT EXISTS bare_rows (id VARCHAR(36) PRIMARY KEY, words VARCHAR(200) NOT NULL)");
        var bare = await MedianAsync(() => context.Database.ExecuteSqlAsync($"INSERT INTO bare_rows VALUES ({Guid.CreateVersion7().ToString()}, {"城乡居民养老保险参保登记"})"), 200);
        return string.Create(CultureInfo.InvariantCulture, $"log a case {time:F2} ms, bare transaction {bare:F2} ms = {time / bare:F1} x");
    }

    private static async Task<(string Cursor, string At, string Id)> DeepestAsync(IDbContextFactory<ConsoleDb> db)
    {
        await using var context = db.CreateDbContext();
        var last = await context.Cases.OrderBy(x => x.ReceivedAt).ThenBy(x => x.Id).Skip(60).Select(x => new { x.ReceivedAt, x.Id }).FirstAsync();
        var at = last.ReceivedAt.ToString(TestDb.OnPostgres ? "yyyy-MM-dd HH:mm:ss.ffffffzz" : "yyyy-MM-dd HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);
        return (string.Create(CultureInfo.InvariantCulture, $"{last.ReceivedAt.Ticks}.{last.Id:n}"), at, TestDb.OnPostgres ? $"{last.Id}" : $"{last.Id}".ToUpperInvariant());
    }

    private static async Task<string> KnownAsync(IDbContextFactory<ConsoleDb> db)
    {
        await using var context = db.CreateDbContext();
        return await context.Cases.OrderByDescending(x => x.ReceivedAt).Skip(1_000).Select(x => x.Number).FirstAsync();
    }

    private static async Task ReadAsync(IDbContextFactory<ConsoleDb> db, string sql)
    {
        await using var context = db.CreateDbContext();
        await context.Database.OpenConnectionAsync();
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        var cells = new object[reader.FieldCount];
        while (await reader.ReadAsync()) reader.GetValues(cells);
    }

    // Warm: what is asked for the first time is translated and compiled, which nobody waits for a second time.
    private static async Task<double> MedianAsync(Func<Task> work, int most = 100)
    {
        for (var (began, warm) = (Stopwatch.GetTimestamp(), 0); warm < 3 || warm < 100 && Stopwatch.GetElapsedTime(began) < Warming; warm++) await work();
        var times = new List<double>(most);
        for (var began = Stopwatch.GetTimestamp(); times.Count < Rounds || times.Count < most && Stopwatch.GetElapsedTime(began) < Measuring;)
        {
            var started = Stopwatch.GetTimestamp();
            await work();
            times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        times.Sort();
        return times[times.Count / 2];
    }

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
