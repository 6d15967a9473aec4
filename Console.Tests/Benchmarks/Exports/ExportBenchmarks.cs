using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using GovConsole.Access;
using GovConsole.Cases;
using GovConsole.Jobs;
using GovConsole.Reports.Ledgers;
using GovConsole.Reports.Ledgers.Exports;
using GovConsole.Reports.Sheets;
using GovConsole.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging.Abstractions;

namespace GovConsole.Benchmarks.Exports;

/// <summary>
/// A ledger of many cases and twenty columns as a workbook: the whole job from the database into its sealed file, beside the writer of sheets alone
/// and beside the floor, a bare zip into which the same cells are written without a thought.
/// </summary>
internal static class ExportBenchmarks
{
    private const int Columns = 20;
    private const int Warming = 50_000;
    private const int Portion = 20_000;

    private static readonly LedgerColumn[] Chosen = [.. Enum.GetValues<LedgerColumn>().Except([LedgerColumn.Document, LedgerColumn.Timeliness, LedgerColumn.Delivered])];

    /// <param name="rows">How many cases.</param>
    /// <param name="keep">Where the file shall stay, so that another program can open it, a workbook or, if it is called so, a .csv; null throws it away.</param>
    public static async Task<Figures> RunAsync(int rows, string? keep = null)
    {
        var folder = Directory.CreateTempSubdirectory("console_bench_");
        await using var world = await World.CreateAsync();
        try
        {
            await FillAsync(world, rows);
            var path = Path.Combine(folder.FullName, "bench.xlsx");
            // What is compiled at the first call is no part of the comparison.
            for (var i = 0; i < 2; i++)
            {
                await ZipAsync(path, Warming);
                await SheetAsync(path, Warming);
                await Task.Delay(TimeSpan.FromSeconds(1));
            }
            var zip = await MeasureAsync(() => ZipAsync(path, rows));
            var sheet = await MeasureAsync(() => SheetAsync(path, rows));
            LedgerFile? made = null;
            var format = keep?.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) is true ? LedgerFormat.Csv : LedgerFormat.Xlsx;
            var whole = await MeasureAsync(async () => made = await JobAsync(world, folder.FullName, format));
            if (keep is not null) await KeepAsync(world, folder.FullName, made!, keep);
            return new(rows, whole.Time, string.Create(CultureInfo.InvariantCulture,
                $"{Chosen.Length} columns, {made!.Bytes >> 20} MB; job {whole}; sheet writer {sheet} = {sheet.Processor / zip.Processor:F2} x bare; bare zip {zip}"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // The one case, as often as is wanted, each under a number and in a second of its own.
    private static async Task FillAsync(World world, int rows)
    {
        await world.LogAsync(await world.ItemAsync());
        await using var db = world.Db.CreateDbContext();
        if (TestDb.OnPostgres) throw new NotSupportedException("The rows are multiplied in the words of SQLite.");
        var columns = await db.Database.SqlQueryRaw<string>("SELECT name AS \"Value\" FROM pragma_table_info('cases')").ToListAsync();
        var values = columns.Select(column => column switch
        {
            "Id" or "IntakeKey" => "printf('%08X-0000-7000-8000-%012X', n, n)",
            "Number" => "\"Number\" || '-' || n",
            "ElapsedDays" => "n % 11",
            "Visits" => "n % 3",
            "Applicant_Name" => "\"Applicant_Name\" || n",
            "ReceivedAt" => "strftime('%Y-%m-%d %H:%M:%S', \"ReceivedAt\", '-' || n || ' seconds')",
            _ => $"\"{column}\"",
        });
        var names = string.Join(", ", columns.Select(column => $"\"{column}\""));
        // In portions, since the database holds in memory what it inserts into the table that it reads; afterwards nobody could tell it from the job's.
        for (var from = 2; from <= rows; from += Portion)
        {
            var sql = $"WITH RECURSIVE many(n) AS (SELECT {from} UNION ALL SELECT n + 1 FROM many WHERE n < {Math.Min(rows, from + Portion - 1)}) INSERT INTO cases ({names}) SELECT {string.Join(", ", values)} FROM (SELECT * FROM cases ORDER BY rowid LIMIT 1), many";
            await db.Database.ExecuteSqlRawAsync(sql);
        }
    }

    private static async Task<LedgerFile> JobAsync(World world, string folder, LedgerFormat format)
    {
        var store = new LedgerFileStore(folder, Sample.Seal);
        var leader = await world.ActorAsync(Role.Leader, Sample.Province);
        var id = await new AskLedgerFile(world.Db, world.FindCases, Sample.Seal, world.Clock).RunAsync(new(new(), format, Chosen, "zh-Hans"), leader, CancellationToken.None);
        var job = (await new TakeJob(world.Db, [new(WriteLedgerFile.Kind, typeof(WriteLedgerFile))], JobNode.Here, world.Clock).RunAsync(CancellationToken.None))!;
        await new WriteLedgerFile(world.Db, world.FindCases, world.Trees, store, new(new Keys()), Sample.Seal, world.Clock, NullLogger<WriteLedgerFile>.Instance)
            .RunAsync(new(world.Db, world.Clock, job), CancellationToken.None);
        return (await world.Db.AllAsync<LedgerFile>()).Single(file => file.Id == id);
    }

    private static async Task KeepAsync(World world, string folder, LedgerFile made, string path)
    {
        await using var sealedFile = new LedgerFileStore(folder, Sample.Seal).Open(made.Token!.Value, made.Id)!;
        await using var file = File.Create(path);
        await sealedFile.CopyToAsync(file);
        await using var db = world.Db.CreateDbContext();
        var (days, visits) = (await db.Cases.SumAsync(x => x.ElapsedDays), await db.Cases.SumAsync(x => x.Visits));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{path}: the ledger has {days} days and {visits} visits"));
    }

    private static async Task SheetAsync(string path, int rows)
    {
        await using var file = Begin(path);
        await using var sheet = await SheetStream.BeginAsync(
            file, "台账", "宋体", [.. Enumerable.Range(0, Columns).Select(column => new SheetStream.Column($"列{column}", 16))], CancellationToken.None);
        for (var row = 0; row < rows; row++) await sheet.AddAsync(Cells(row));
    }

    private static async Task ZipAsync(string path, int rows)
    {
        await using var file = Begin(path);
        await using var zip = await ZipArchive.CreateAsync(file, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8);
        await using var sheet = new StreamWriter(await zip.CreateEntry("sheet1.xml", CompressionLevel.Fastest).OpenAsync(), new UTF8Encoding(false), 64 << 10);
        for (var row = 0; row < rows; row++)
        {
            sheet.Write($"<row r=\"{row + 1}\">");
            var cells = Cells(row);
            for (var column = 0; column < Columns; column++) sheet.Write($"<c r=\"{(char)('A' + column)}{row + 1}\" s=\"2\" t=\"inlineStr\"><is><t>{cells[column]}</t></is></c>");
            sheet.Write("</row>");
        }
    }

    private static FileStream Begin(string path) => new(path, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 20);

    private static string[] Cells(int row)
    {
        var cells = new string[Columns];
        for (var column = 0; column < Columns; column++)
            cells[column] = column switch
            {
                0 => string.Create(CultureInfo.InvariantCulture, $"469007100200-2026-{row:D7}"),
                1 => string.Create(CultureInfo.InvariantCulture, $"符小妹{row}"),
                2 => "110***********002X",
                < 8 => "城乡居民养老保险参保登记",
                < 12 => "2026-03-09",
                _ => "东方市八所镇福久村民委员会",
            };
        return cells;
    }

    private static async Task<Cost> MeasureAsync(Func<Task> work)
    {
        GC.Collect();
        using var self = Process.GetCurrentProcess();
        self.Refresh();
        var (idle, most, before) = (self.WorkingSet64, self.WorkingSet64, self.TotalProcessorTime);
        using var over = new CancellationTokenSource();
        var watching = Task.Run(async () =>
        {
            while (!over.IsCancellationRequested)
            {
                self.Refresh();
                most = Math.Max(most, self.WorkingSet64);
                await Task.Delay(20);
            }
        });
        var started = Stopwatch.GetTimestamp();
        await work();
        var time = Stopwatch.GetElapsedTime(started);
        await over.CancelAsync();
        await watching;
        self.Refresh();
        return new(time, self.TotalProcessorTime - before, most - idle >> 20);
    }

    /// <summary>How long it took, how much of that the processors worked, which a busy machine does not change, and how much memory it wanted at most.</summary>
    private sealed record Cost(TimeSpan Time, TimeSpan Processor, long Megabytes)
    {
        public override string ToString() =>
            string.Create(CultureInfo.InvariantCulture, $"{Time.TotalSeconds:F1} s ({Processor.TotalSeconds:F1} s of processor) +{Megabytes} MB");
    }

    /// <summary>Every word by its key; how long it takes to find one is not measured.</summary>
    private sealed class Keys : IStringLocalizer
    {
        public LocalizedString this[string name] => new(name, name);

        public LocalizedString this[string name, params object[] arguments] => this[name];

        public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => [];
    }
}
