using System.Collections.Concurrent;
using GovConsole.Data;
using GovConsole.Workdays;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace GovConsole.Tests.Support;

/// <summary>What a database holds before its test begins.</summary>
internal enum Beginning { Migrated, SampleProvince }

internal static class Beginnings
{
    /// <summary>Migrates the database and stores what it begins with.</summary>
    public static async Task BeginAsync(this IDbContextFactory<ConsoleDb> factory, Beginning beginning)
    {
        await using var db = factory.CreateDbContext();
        await db.Database.MigrateAsync();
        if (beginning is Beginning.Migrated) return;

        db.AddRange(Sample.Units);
        await db.SaveChangesAsync();
        await new SeedWorkdays(factory, Sample.Clock()).RunAsync(CancellationToken.None);
    }
}

/// <summary>Migrating takes a second; copying what was migrated once takes milliseconds.</summary>
internal static class SqliteTemplate
{
    private static readonly ConcurrentDictionary<Beginning, Lazy<byte[]>> Made = new();

    public static void CopyTo(string file, Beginning beginning) =>
        File.WriteAllBytes(file, Made.GetOrAdd(beginning, one => new(() => Make(one))).Value);

    private static byte[] Make(Beginning beginning)
    {
        var file = Path.Combine(Path.GetTempPath(), $"console_template_{Guid.CreateVersion7():n}.db");
        var options = new DbContextOptionsBuilder<SqliteDb>().UseSqlite($"Data Source={file};Pooling=False").Options;
        Task.Run(() => new Factory(() => new SqliteDb(options)).BeginAsync(beginning)).GetAwaiter().GetResult();
        var bytes = File.ReadAllBytes(file);
        File.Delete(file);
        return bytes;
    }

    internal sealed class Factory(Func<ConsoleDb> open) : IDbContextFactory<ConsoleDb>
    {
        public ConsoleDb CreateDbContext() => open();
    }
}

/// <summary>
/// Creating and dropping a database takes PostgreSQL a second, so a test leaves its own to the next: emptied, and filled again
/// with what it began with.
/// </summary>
internal static class PostgresPool
{
    // Kept beside what a database begins with, in the database itself, so that every copy can be set back by one call.
    private const string Keep = """
        CREATE SCHEMA beginning;
        CREATE TABLE beginning."~tables" AS SELECT tablename AS name, false AS filled, (
            SELECT string_agg(quote_ident(column_name), ', ') FROM information_schema.columns
            WHERE table_schema = 'public' AND table_name = tablename AND is_generated = 'NEVER') AS columns
          FROM pg_tables WHERE schemaname = 'public';
        DO $$ DECLARE one record; rows bigint; BEGIN
          FOR one IN SELECT name FROM beginning."~tables" LOOP
            EXECUTE format('CREATE TABLE beginning.%1$I AS TABLE public.%1$I', one.name);
            GET DIAGNOSTICS rows = ROW_COUNT;
            UPDATE beginning."~tables" SET filled = rows > 0 WHERE name = one.name;
          END LOOP;
        END $$;
        CREATE TABLE beginning."~sequences" AS SELECT sequencename, last_value FROM pg_sequences WHERE schemaname = 'public';
        CREATE FUNCTION beginning.again() RETURNS void LANGUAGE plpgsql AS $$ DECLARE one record; BEGIN
          SET LOCAL session_replication_role = replica;
          FOR one IN SELECT * FROM beginning."~tables" LOOP
            EXECUTE format('DELETE FROM public.%I', one.name);
            CONTINUE WHEN NOT one.filled;
            EXECUTE format('INSERT INTO public.%1$I (%2$s) OVERRIDING SYSTEM VALUE SELECT %2$s FROM beginning.%1$I', one.name, one.columns);
          END LOOP;
          PERFORM setval(format('public.%I', sequencename)::regclass, coalesce(last_value, 1), last_value IS NOT NULL) FROM beginning."~sequences";
        END $$;
        """;

    private static readonly ConcurrentDictionary<Beginning, ConcurrentBag<string>> Left = new();
    private static readonly ConcurrentDictionary<Beginning, string> Made = new();
    private static readonly Lock Gate = new();

    public static string Take(string server, Beginning beginning)
    {
        if (Left.GetOrAdd(beginning, _ => []).TryTake(out var left)) return left;

        lock (Gate)
        {
            return Copy(server, Made.GetOrAdd(beginning, one => Make(server, one)));
        }
    }

    public static void Give(string server, string name, Beginning beginning)
    {
        // Over the same connection as before, which knows the tables already.
        Run(On(server, name, kept: true), "SELECT beginning.again()");
        Left.GetOrAdd(beginning, _ => []).Add(name);
    }

    /// <summary>A copy of a database to which nobody is connected any more.</summary>
    public static string Copy(string server, string from)
    {
        lock (Gate)
        {
            var name = $"console_{Guid.CreateVersion7():n}";
            Run(On(server, "postgres"), $"CREATE DATABASE \"{name}\" TEMPLATE \"{from}\"");
            return name;
        }
    }

    public static void Drop(string server, string name) => Run(On(server, "postgres"), $"DROP DATABASE \"{name}\" WITH (FORCE)");

    /// <summary>Sends away whoever is still connected to a database.</summary>
    public static void Empty(string server, string name) =>
        Run(On(server, "postgres"), $"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'");

    private static string Make(string server, Beginning beginning)
    {
        var name = $"console_template_{Guid.CreateVersion7():n}";
        var options = new DbContextOptionsBuilder<PostgresDb>().UseNpgsql(On(server, name)).Options;
        Task.Run(() => new SqliteTemplate.Factory(() => new PostgresDb(options)).BeginAsync(beginning)).GetAwaiter().GetResult();
        Run(On(server, name), Keep);
        return name;
    }

    private static void Run(string connectTo, string sql)
    {
        using var connection = new NpgsqlConnection(connectTo);
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }

    private static string On(string server, string database, bool kept = false) =>
        new NpgsqlConnectionStringBuilder(server) { Database = database, Pooling = kept, MaxPoolSize = 1 }.ConnectionString;
}
