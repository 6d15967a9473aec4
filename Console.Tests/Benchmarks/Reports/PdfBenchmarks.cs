using System.Diagnostics;
using System.Globalization;
using GovConsole.Access;
using GovConsole.AgentPoints.Overview;
using GovConsole.Demo.Cases;
using GovConsole.Items;
using GovConsole.Kernel;
using GovConsole.Organisation;
using GovConsole.Organisation.Seed;
using GovConsole.Reports.Bulletins;
using GovConsole.Reports.Forms;
using GovConsole.Reports.Pdf;
using GovConsole.Statistics.Dashboards;
using GovConsole.Tests.Support;
using GovConsole.Workdays;
using SkiaSharp;

namespace GovConsole.Benchmarks.Reports;

/// <summary>
/// A bulletin of a month and a form of many rows as PDF, once warm: medians. The floor is the library alone, which writes as many cells with the same font on as
/// many pages, each at a fixed place, without measuring, breaking or cutting anything.
/// </summary>
internal static class PdfBenchmarks
{
    private const int Rounds = 15;
    private const int Cases = 3_000;

    private static CancellationToken Ct => CancellationToken.None;

    public static async Task<Figures> RunAsync(int rows)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new("zh-Hans");
        var started = Stopwatch.GetTimestamp();
        var words = new Resx("Reports/ReportsText.resx", "Reports/Papers/PapersText.resx", "Cases/CasesText.resx", "Shared/SharedText.resx");
        await using var db = new TestDb();
        var clock = Sample.Clock();
        var (trees, calendars) = (new UnitTrees(db, clock), new Calendars(db, clock));
        await new SeedOrganisation(db, trees).RunAsync(Ct);
        await new SeedWorkdays(db, clock).RunAsync(Ct);
        await new SeedItems(db).RunAsync(Ct);
        await new GenerateCases(db, trees, calendars, Sample.Seal, clock).RunAsync(Cases, Ct);

        var leader = Sample.Actor(Role.Leader, (await trees.GetAsync(Ct)).Get("469007"));
        var issue = new IssueBulletin(db, new LoadDashboard(db, trees, calendars, new(db), clock), new LoadCoverage(db, trees, clock), trees, clock);
        var month = new IssueBulletin.Input("469007", ReportKind.Monthly, clock.Today().AddMonths(-1));
        var bulletin = BulletinReport.Of(await issue.GatherAsync(month, leader, Ct), words);
        var gathered = await MedianAsync(() => issue.GatherAsync(month, leader, Ct));
        await SayAsync("bulletin of a month, gathered and written", async () => BulletinReport.Of(await issue.GatherAsync(month, leader, Ct), words).ToPdf(words), gathered,
            bulletin.Chapters.Sum(chapter => chapter.Sayings.Count + (chapter.Grid?.Rows.Sum(row => row.Count) ?? 0)));

        var list = List(rows);
        await SayAsync($"form of {rows:N0} rows and {list.Columns.Count} columns", () => Task.FromResult(list.ToPdf(words)), 0, rows * list.Columns.Count);
        return new(rows, Stopwatch.GetElapsedTime(started));
    }

    private static async Task SayAsync(string what, Func<Task<PdfDocument>> describe, double gathered, int cells)
    {
        var (bytes, pages) = (0L, 0);
        var whole = await MedianAsync(async () => (bytes, pages) = Write(await describe()));
        var bare = await MedianAsync(() => Task.Run(() => Bare(cells, pages)));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{what,-42} {whole,7:F0} ms (of it {gathered:F0} in the database)   {pages} pages, {bytes / 1024} KB   bare {bare,7:F0} ms   {whole / bare:F1} x"));
    }

    private static (long Bytes, int Pages) Write(PdfDocument document)
    {
        using var file = new MemoryStream();
        var result = new SkiaPdfWriter().Write(document, file);
        return (file.Length, result.PageCount);
    }

    private static void Bare(int cells, int pages)
    {
        using var face = SKTypeface.FromFile(Path.Combine(Repo.Root, "wwwroot-assets/fonts/NotoSansSC-Regular.ttf"));
        using var font = new SKFont(face, 9);
        using var paint = new SKPaint();
        using var file = new MemoryStream();
        using var pdf = SKDocument.CreatePdf(file);
        for (var page = 0; page < pages; page++)
        {
            using var canvas = pdf.BeginPage(842, 595);
            for (var cell = 0; cell < cells / pages; cell++) canvas.DrawText($"城乡居民养老保险 {cell}", 20 + cell % 9 * 90, 20 + cell / 9 * 14 % 560, font, paint);
            pdf.EndPage();
        }

        pdf.Close();
    }

    private static ListForm List(int rows) => new()
    {
        Title = "政务服务帮代办工作台账", Subject = "东方市八所镇皇宁村委会 · 2026年3月", Summary = $"共{rows}件", Number = "TZ-469007100200-202603-1A2B", By = "符秀英", At = Sample.Now,
        Columns =
        [
            new("序号", 4, "0"), new("办件编号", 17), new("事项", 18), new("申请人", 9), new("证件号码", 13), new("受理日期", 8), new("办结日期", 8), new("结果", 6), new("经办人", 7),
        ],
        Rows =
        [
            .. Enumerable.Range(1, rows).Select(row => new object?[]
            {
                row, string.Create(CultureInfo.InvariantCulture, $"469007100200-2026-{row:D5}"), row % 3 is 0 ? "城乡居民养老保险参保登记" : "生育登记", row % 2 is 0 ? "符小妹" : "王建国",
                "110***********002X", new DateOnly(2026, 3, 2), new DateOnly(2026, 3, 9), "准予", "符秀英",
            }),
        ],
    };

    private static async Task<double> MedianAsync(Func<Task> work)
    {
        for (var warm = 0; warm < 3; warm++) await work();
        var times = new List<double>(Rounds);
        for (var round = 0; round < Rounds; round++)
        {
            var started = Stopwatch.GetTimestamp();
            await work();
            times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        times.Sort();
        return times[Rounds / 2];
    }
}
