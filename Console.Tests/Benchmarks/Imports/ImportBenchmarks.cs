using System.Diagnostics;
using System.Globalization;
using GovConsole.Access;
using GovConsole.Cases;
using GovConsole.Identities;
using GovConsole.Imports;
using GovConsole.Imports.Uploads;
using GovConsole.Items;
using GovConsole.Jobs;
using GovConsole.Reports.Sheets;
using GovConsole.Tables;
using GovConsole.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace GovConsole.Benchmarks.Imports;

/// <summary>One workbook of a whole year's pensions in two villages: read barely, judged with every rule, and written into the ledger.</summary>
internal static class ImportBenchmarks
{
    private static readonly string[] Heads = ["编号", "事项名称", "申请人", "身份证号", "手机", "村", "收件时间", "受理时间", "办结时间", "办理结果", "备注"];

    private static readonly string[] Written = ["cases", "case_grams", "case_events", "case_materials", "case_visits", "import_rows", "tallies"];

    /// <summary>The floor: the same reader over the same file, doing nothing with what it reads.</summary>
    public static async Task<Figures> ReadAsync(int rows)
    {
        using var file = await WriteAsync(rows);
        var started = Stopwatch.GetTimestamp();
        using var table = TableFile.Open(file, UploadStore.Limits);
        var read = table.Rows(table.Sheets[0]).Sum(row => row.Cells.Count);
        return new(rows, Stopwatch.GetElapsedTime(started), string.Create(CultureInfo.InvariantCulture, $"{read:N0} cells"));
    }

    public static Task<Figures> JudgeAsync(int rows) => WithAsync(rows, async (world, number, clerk) =>
    {
        var started = Stopwatch.GetTimestamp();
        var result = await world.Judge.RunAsync(number, clerk, CancellationToken.None);
        return new(rows, Stopwatch.GetElapsedTime(started), result.MayStart ? "" : "with rows that are wrong");
    });

    public static Task<Figures> ImportAsync(int rows) => WithAsync(rows, async (world, number, clerk) =>
    {
        var time = await RunAsync(world, number, clerk);
        await using var db = world.World.Db.CreateDbContext();
        return new(rows, time, string.Create(CultureInfo.InvariantCulture, $"{db.Cases.Count():N0} cases, {db.CaseEvents.Count():N0} events"));
    });

    /// <summary>The floor of the writing: the very rows that an import wrote, copied by the database itself into its empty tables in one transaction.</summary>
    public static Task<Figures> InsertAsync(int rows) => WithAsync(rows, async (world, number, clerk) =>
    {
        await RunAsync(world, number, clerk);
        await using var db = world.World.Db.CreateDbContext();
        await db.Database.OpenConnectionAsync();
        foreach (var table in Written) await SayAsync($"CREATE TABLE bare_{table} AS SELECT * FROM {table}");
        foreach (var table in Written.Reverse()) await SayAsync($"DELETE FROM {table}");

        var started = Stopwatch.GetTimestamp();
        await using (var transaction = await db.Database.BeginTransactionAsync())
        {
            foreach (var table in Written) await SayAsync($"INSERT INTO {table} SELECT * FROM bare_{table}");
            await transaction.CommitAsync();
        }
        return new(rows, Stopwatch.GetElapsedTime(started), string.Join(", ", Written));

        async Task SayAsync(string sql)
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = sql;
            command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
            await command.ExecuteNonQueryAsync();
        }
    });

    private static async Task<TimeSpan> RunAsync(Bench world, string number, Actor clerk)
    {
        var import = (await world.World.Db.AllAsync<Import>()).Single();
        await new StartImport(world.World.Db, world.World.Clock).RunAsync(new(number, import.Version), clerk, CancellationToken.None);
        var job = (await new TakeJob(world.World.Db, [new(RunImport.Kind, typeof(RunImport))], JobNode.Here, world.World.Clock).RunAsync(CancellationToken.None))!;
        var started = Stopwatch.GetTimestamp();
        await world.Run.RunAsync(new(world.World.Db, world.World.Clock, job), CancellationToken.None);
        return Stopwatch.GetElapsedTime(started);
    }

    private sealed record Bench(World World, JudgeImport Judge, RunImport Run);

    private static async Task<Figures> WithAsync(int rows, Func<Bench, string, Actor, Task<Figures>> measure)
    {
        var folder = Directory.CreateTempSubdirectory("console_bench_");
        await using var world = await World.CreateAsync();
        try
        {
            await world.ItemAsync(Sample.Version("城乡居民养老保险参保登记", handling: HandlingKind.Immediate, promised: 0));
            var (uploads, facts) = (new UploadStore(folder.FullName, Sample.Seal), new GatherFacts(world.Db, world.Trees, world.Calendars, world.Clock));
            var judge = new JudgeImport(world.Db, facts, uploads, Sample.Seal);
            var run = new RunImport(world.Db, facts, uploads, new(), Sample.Seal, world.Clock);
            var clerk = await world.ActorAsync(Role.WindowClerk, Sample.Township);
            string number;
            await using (var file = await WriteAsync(rows))
                number = await new OpenImport(world.Db, uploads, world.Clock).RunAsync(new(Guid.CreateVersion7(), file, "台账.xlsx", "补录"), clerk, CancellationToken.None);
            return await measure(new(world, judge, run), number, clerk);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<FileStream> WriteAsync(int rows)
    {
        var file = new FileStream(Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, 4096, FileOptions.DeleteOnClose);
        await using (var sheet = await SheetStream.BeginAsync(file, "台账", "宋体", [.. Heads.Select(head => new SheetStream.Column(head, 16))], CancellationToken.None))
            for (var i = 0; i < rows; i++)
            {
                var day = new DateOnly(2018, 1, 2).AddDays(i % 360).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
                await sheet.AddAsync(
                [
                    string.Create(CultureInfo.InvariantCulture, $"YL{i:D6}"), "城乡居民养老保险参保登记", string.Create(CultureInfo.InvariantCulture, $"符小妹{i}"), Identity(i), "13800000000",
                    i % 2 == 0 ? "福久村" : "上名山村", day, "", day, "办结", "",
                ]);
            }
        file.Position = 0;
        return file;
    }

    private static string Identity(int serial)
    {
        var birth = new DateOnly(1940, 1, 1).AddDays(serial % 20_000);
        var head = string.Create(CultureInfo.InvariantCulture, $"469007{birth:yyyyMMdd}{serial / 20_000 * 100 + serial % 97 + 1:D3}");
        return head + IdentityNumber.CheckCharacter(head);
    }
}
