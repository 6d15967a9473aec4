using GovConsole.Cases;
using GovConsole.Data;
using GovConsole.Statistics;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace GovConsole.Tests.Support;

/// <summary>
/// A freshly migrated database of its own: SQLite in a file, or PostgreSQL when CONSOLE_TEST_POSTGRES names a server.
/// The whole suite runs on both.
/// </summary>
public sealed class TestDb : IDbContextFactory<ConsoleDb>, IAsyncDisposable
{
    private static readonly string? Postgres = Environment.GetEnvironmentVariable("CONSOLE_TEST_POSTGRES");

    // Null for the copy of another database, which nobody takes over.
    private readonly Beginning? beginning;
    private readonly string name;
    private readonly string? file;
    private readonly string connection;
    private readonly Func<ConsoleDb> open;
    private int busy;

    public TestDb() : this(Beginning.Migrated) { }

    internal TestDb(Beginning beginning) : this(beginning, file => SqliteTemplate.CopyTo(file, beginning), server => PostgresPool.Take(server, beginning)) { }

    private TestDb(Beginning? beginning, Action<string> toFile, Func<string, string> onServer)
    {
        this.beginning = beginning;
        if (Postgres is null)
        {
            name = $"console_{Guid.CreateVersion7():n}";
            file = Path.Combine(Path.GetTempPath(), $"{name}.db");
            toFile(file);
            connection = $"Data Source={file}";
            var options = new DbContextOptionsBuilder<SqliteDb>().Sqlite(connection).Options;
            open = () => new CountedSqlite(options, new(this));
        }
        else
        {
            name = onServer(Postgres);
            connection = new NpgsqlConnectionStringBuilder(Postgres) { Database = name, MaxPoolSize = 20 }.ConnectionString;
            var options = new DbContextOptionsBuilder<PostgresDb>().Postgres(connection).Options;
            open = () => new CountedPostgres(options, new(this));
        }
    }

    /// <summary>Leaves the database to be copied; whoever asks it now is sent away.</summary>
    internal Func<TestDb> Leave()
    {
        if (file is null)
        {
            PostgresPool.Empty(Postgres!, name);
            return () => new(null, _ => { }, server => PostgresPool.Copy(server, name));
        }

        using (var db = open()) db.Database.ExecuteSqlRaw("PRAGMA wal_checkpoint(TRUNCATE)");
        CloseKept();
        var bytes = File.ReadAllBytes(file);
        foreach (var part in Parts) File.Delete(part);
        return () => new(null, copy => File.WriteAllBytes(copy, bytes), _ => "");
    }

    /// <summary>The configuration with which the product itself opens this database.</summary>
    public IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string>
    {
        ["Database"] = OnPostgres ? "postgres" : "sqlite", ["ConnectionStrings:Console"] = connection,
    };

    public static bool OnPostgres => Postgres is not null;

    private IEnumerable<string> Parts => [file!, $"{file}-wal", $"{file}-shm"];

    /// <summary>Whether somebody is still asking or writing.</summary>
    public bool IsBusy => Volatile.Read(ref busy) > 0;

    public ConsoleDb CreateDbContext() => open();

    /// <summary>One that is watched while it works.</summary>
    public ConsoleDb Watched(IInterceptor by) => OnPostgres
        ? new PostgresDb(new DbContextOptionsBuilder<PostgresDb>().Postgres(connection).AddInterceptors(by).Options)
        : new SqliteDb(new DbContextOptionsBuilder<SqliteDb>().Sqlite(connection).AddInterceptors(by).Options);

    /// <summary>How many bytes are written, also by a transaction that has not ended yet and whose rows nobody sees.</summary>
    public async Task<long> WrittenAsync()
    {
        if (file is not null) return new FileInfo($"{file}-wal") is { Exists: true } log ? log.Length : 0;
        await using var db = open();
        return await db.Database.SqlQuery<long>($"SELECT pg_total_relation_size('cases') AS \"Value\"").SingleAsync();
    }

    public async Task StoreAsync(params object[] rows)
    {
        await using var db = open();
        await using var transaction = await db.Database.BeginTransactionAsync();
        db.AddRange(rows);
        await db.SaveChangesAsync();
        // No case is in the ledger without being in the figures.
        await db.FoldAsync(rows.OfType<Case>().Select(one => CaseCounts.Fact(one, CaseCounts.Of(one))), CancellationToken.None);
        await transaction.CommitAsync();
    }

    /// <summary>Every row in the order of its key: a database promises none of its own.</summary>
    public async Task<List<T>> AllAsync<T>() where T : class
    {
        await using var db = open();
        var rows = db.Set<T>().AsNoTracking();
        var keys = db.Model.FindEntityType(typeof(T))!.FindPrimaryKey()!.Properties.Select(key => key.Name).ToList();
        return await keys.Skip(1).Aggregate(
            rows.OrderBy(row => EF.Property<object>(row, keys[0])), (sorted, key) => sorted.ThenBy(row => EF.Property<object>(row, key))).ToListAsync();
    }

    // Connections are kept open for the next question, as the product keeps them.
    private void CloseKept()
    {
        using var kept = new SqliteConnection(connection);
        SqliteConnection.ClearPool(kept);
    }

    public ValueTask DisposeAsync()
    {
        if (file is not null)
        {
            CloseKept();
            foreach (var part in Parts) File.Delete(part);
        }
        else if (beginning is { } again)
        {
            PostgresPool.Give(Postgres!, name, again);
        }
        else
        {
            PostgresPool.Drop(Postgres!, name);
        }

        return ValueTask.CompletedTask;
    }

    /// <summary>One context that is open, until it is disposed once.</summary>
    private sealed class Opened
    {
        private readonly TestDb db;
        private int closed;

        internal Opened(TestDb db)
        {
            this.db = db;
            Interlocked.Increment(ref db.busy);
        }

        internal void Close()
        {
            if (Interlocked.Exchange(ref closed, 1) == 0) Interlocked.Decrement(ref db.busy);
        }
    }

    private sealed class CountedSqlite(DbContextOptions<SqliteDb> options, Opened opened) : SqliteDb(options)
    {
        public override void Dispose()
        {
            base.Dispose();
            opened.Close();
        }

        public override async ValueTask DisposeAsync()
        {
            await base.DisposeAsync();
            opened.Close();
        }
    }

    private sealed class CountedPostgres(DbContextOptions<PostgresDb> options, Opened opened) : PostgresDb(options)
    {
        public override void Dispose()
        {
            base.Dispose();
            opened.Close();
        }

        public override async ValueTask DisposeAsync()
        {
            await base.DisposeAsync();
            opened.Close();
        }
    }
}
