using GovConsole.Copies;
using GovConsole.Data;
using GovConsole.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Tests.Core.Copies;

/// <summary>From a SQLite file into PostgreSQL; where no server is named, these have nothing to try.</summary>
public sealed class CopyDatabaseTests(SqliteDemo demo) : IClassFixture<SqliteDemo>
{
    // What stands beside the rows: as a fresh installation makes it, and with which number the next line of the record comes.
    private const string Made = """
        SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' UNION ALL
        SELECT conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) FROM pg_constraint WHERE connamespace = 'public'::regnamespace ORDER BY 1
        """;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_whole_demo_is_copied_and_says_the_same()
    {
        if (!SqliteDemo.HasServer) return;
        await using var target = new SqliteDemo.Target();

        var checks = await new CopyDatabase().RunAsync(demo.File, target.Connection, null, Ct);

        Assert.All(checks, check => Assert.True(check.Same, $"{check}"));
        // Each kind of row was there to be copied.
        Assert.True(checks.Count(check => check.Source.Rows > 0) > checks.Count / 2, string.Join(", ", checks.Where(check => check.Source.Rows == 0).Select(check => check.Table)));
        // What the product reads, which knows nothing of how it was copied.
        await using (SqliteDb source = Source(demo.File))
        await using (PostgresDb copied = Copied(target))
            Assert.Equal(await EveryValue.OfAsync(source, Ct), await EveryValue.OfAsync(copied, Ct));
        Assert.Empty(await RecountCopy.RunAsync(target.Connection, Ct));

        await using var fresh = new TestDb();
        await using (var db = fresh.CreateDbContext())
            Assert.Equal(await db.Database.SqlQueryRaw<string>($"SELECT * FROM ({Made}) AS made(\"Value\")").ToListAsync(Ct), await target.ListAsync(Made));
        Assert.Equal(["next"], await target.ListAsync("SELECT CASE nextval(pg_get_serial_sequence('audit_entries', 'Id')) - max(\"Id\") WHEN 1 THEN 'next' ELSE 'other' END FROM audit_entries"));
        await target.RunAsync("UPDATE tallies SET \"Received\" = \"Received\" + 1 WHERE (\"Unit\", \"Facet\", \"Grain\", \"Day\", \"Value\") = (SELECT \"Unit\", \"Facet\", \"Grain\", \"Day\", \"Value\" FROM tallies WHERE \"Received\" > 0 LIMIT 1)");
        Assert.Single(await RecountCopy.RunAsync(target.Connection, Ct));
        Assert.Equal(["public"], await target.ListAsync("SELECT nspname::text FROM pg_namespace WHERE nspname NOT LIKE 'pg\\_%' AND nspname <> 'information_schema'"));
    }

    [Fact]
    public async Task Killed_again_and_again_it_goes_on_and_ends_with_every_row_once()
    {
        if (!SqliteDemo.HasServer) return;
        await using var target = new SqliteDemo.Target();
        var (runs, seen) = (0, new HashSet<(string?, long)>());
        IReadOnlyList<TableCheck>? checks = null;
        while (checks is null)
        {
            try
            {
                checks = await new CopyDatabase(lot: 3_000).RunAsync(demo.File, target.Connection, new Killing(after: 8 * ++runs, seen), Ct);
            }
            catch (OperationCanceledException)
            {
                await using var unfinished = Copied(target);
                await Assert.ThrowsAsync<InvalidOperationException>(() => CopyDatabase.DemandEndedAsync(unfinished, Ct));
            }
        }

        Assert.True(runs > 3);
        Assert.All(checks, check => Assert.True(check.Same, $"{check}"));
        await using var ended = Copied(target);
        await CopyDatabase.DemandEndedAsync(ended, Ct);
    }

    private static SqliteDb Source(string file) => new(new DbContextOptionsBuilder<SqliteDb>().Sqlite($"Data Source={file};Pooling=False").Options);

    private static PostgresDb Copied(SqliteDemo.Target target) => new(new DbContextOptionsBuilder<PostgresDb>().Postgres(target.Connection).Options);

    /// <summary>Ends a copy after so many steps as if the machine had lost its power, and sees that no step is taken twice.</summary>
    private sealed class Killing(int after, HashSet<(string?, long)> seen) : IProgress<CopyDatabase.Step>
    {
        private int steps;

        public void Report(CopyDatabase.Step value)
        {
            if (value is { Table: not null, Rows: > 0 }) Assert.True(seen.Add((value.Table, value.Done ? -value.Rows : value.Rows)), $"{value}");
            if (++steps == after) throw new OperationCanceledException();
        }
    }
}
