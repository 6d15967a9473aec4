using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Copies;

/// <summary>
/// Copies everything that the product keeps from a SQLite file into an empty PostgreSQL database. The file is held meanwhile, so nobody changes it. Each lot is one
/// transaction with its place in the table; a copy that was killed at any moment goes on after its last lot when it is run again with the same file.
/// </summary>
public sealed class CopyDatabase(int lot = CopyDatabase.UsualLot)
{
    private const int UsualLot = 50_000;

    /// <summary>So many rows of a table are in the target; without a table, what belongs to all of them is being made.</summary>
    public sealed record Step(string? Table, long Rows, bool Done);

    /// <returns>Both sides, table by table. What differs is left for somebody to look at, and the product does not start on it.</returns>
    /// <exception cref="RuleException">The source or the target is not what it must be; the target was not changed.</exception>
    public async Task<IReadOnlyList<TableCheck>> RunAsync(string from, string into, IProgress<Step>? progress, CancellationToken ct)
    {
        await using var source = await SourceFile.HoldAsync(from, ct);
        await using var target = await TargetDatabase.OpenAsync(into, ct);
        await using var model = Model(from);
        var (tables, copied) = (CopyTable.All(model, target.Db), new CopyProgress(target));
        DemandSame("Copy.SourceOtherRelease", Schema.Of(model), await source.SchemaAsync(ct));

        if (!await copied.IsBegunAsync(source, ct))
        {
            await target.DemandEmptyAsync(tables, ct);
            var newer = (await target.SchemaAsync(ct)).Migrations.Except(target.Db.Database.GetMigrations()).ToList();
            if (newer.Count > 0) throw new RuleException("Copy.TargetOtherRelease", null, newer[0]);
            await target.Db.Database.MigrateAsync(ct);
            DemandSame("Copy.TargetOtherRelease", Schema.Of(target.Db), await target.SchemaAsync(ct));
            await copied.BeginAsync(source, ct);
        }

        foreach (var table in tables) await CopyAsync(table, source, target, copied, progress, ct);
        progress?.Report(new(null, 0, false));
        while (await copied.RestoreOneAsync(ct))
        {
        }

        foreach (var table in tables.Where(table => table.Counter is not null))
            await target.RunAsync($"SELECT setval(pg_get_serial_sequence('{table.Quoted}', '{table.Counter}'), coalesce(max(\"{table.Counter}\"), 1), max(\"{table.Counter}\") IS NOT NULL) FROM {table.Quoted}", ct);
        await target.RunAsync("ANALYZE", ct);

        var checks = await VerifyCopy.CompareAsync(tables, source, target, ct);
        if (checks.All(check => check.Same)) await copied.EndAsync(ct);
        return checks;
    }

    /// <exception cref="InvalidOperationException">Start-up ends: a copy into this database was begun and has not ended.</exception>
    public static async Task DemandEndedAsync(ConsoleDb db, CancellationToken ct)
    {
        if (db.Database.IsNpgsql() && await db.Database.CanConnectAsync(ct) && await CopyProgress.IsIn(db, ct))
            throw new InvalidOperationException("A copy into this database was begun and has not ended. Run it again until it says that all is the same.");
    }

    internal static SqliteDb Model(string path) => new(new DbContextOptionsBuilder<SqliteDb>().Sqlite($"Data Source={path}").Options);

    internal static void DemandSame(string code, Schema expected, Schema found)
    {
        if (expected.DifferenceTo(found).FirstOrDefault() is { } difference) throw new RuleException(code, null, difference);
    }

    private async Task CopyAsync(CopyTable table, SourceFile source, TargetDatabase target, CopyProgress copied, IProgress<Step>? progress, CancellationToken ct)
    {
        var mark = await copied.FindAsync(table, ct);
        if (mark.Done) return;

        await using (var rows = await source.ReadAsync(table, mark.After, ct))
        {
            while (!mark.Done && rows.Read())
            {
                await target.WriteAsync(table, rows, lot, (written, ended) =>
                {
                    mark = new(ended ? [] : table.KeyOf(rows), mark.Rows + written, ended);
                    return copied.KeepAsync(table, mark, ct);
                }, ct);
                progress?.Report(new(table.Name, mark.Rows, mark.Done));
            }
        }

        if (mark.Done) return;
        await copied.KeepAsync(table, mark with { After = [], Done = true }, ct);
        progress?.Report(new(table.Name, mark.Rows, true));
    }
}
