using GovConsole.Data;
using GovConsole.Statistics;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Benchmarks.Ledgers;

/// <summary>
/// Makes a ledger many times as long: every case again and again, each with a key and a number of its own, in the ledger, in the search and in the figures.
/// The copies have no events and no materials, which neither lists nor searches, counts and figures read.
/// </summary>
internal static class Growth
{
    private const string Cases = "cases", Grams = "case_grams";

    public static async Task RunAsync(IDbContextFactory<ConsoleDb> dbs, int times)
    {
        await using var db = dbs.CreateDbContext();
        db.Database.SetCommandTimeout(TimeSpan.FromHours(4));
        await db.Database.OpenConnectionAsync();
        var words = db.Database.GetDbConnection() is SqliteConnection sqlite ? Words.OfSqlite(sqlite) : Words.OfPostgres;
        await RunAsync(words.Before);

        var (first, most) = (Convert.ToInt32(await OneAsync<string>(words.FirstKey), 16), await OneAsync<int>("SELECT MAX(\"Last\") AS \"Value\" FROM number_series"));
        var (copy, number) = ($"({first} + n)", words.Number.Replace("{most}", $"{most}", StringComparison.Ordinal));
        string Value(string column) => column switch
        {
            "Id" or "CaseId" or "IntakeKey" => words.Key.Replace("{copy}", copy, StringComparison.Ordinal).Replace("{column}", $"\"{column}\"", StringComparison.Ordinal),
            "Number" => number,
            "NumberBackwards" => $"reverse({number})",
            _ => $"\"{column}\"",
        };

        // What is written behind the end of a table and sorted into an index once is done in minutes.
        var indexes = await AllAsync(words.Indexes);
        foreach (var index in indexes) await RunAsync($"DROP INDEX \"{index.Split('"')[1]}\"");
        await RunAsync($"CREATE TEMPORARY TABLE lived_cases AS SELECT * FROM {Cases}; CREATE TEMPORARY TABLE lived_grams AS SELECT * FROM {Grams}");
        for (var n = 1; n < times; n++)
            await RunAsync($"INSERT INTO {Cases} ({Columns(Cases)}) SELECT {Columns(Cases, Value)} FROM lived_cases, (SELECT {n} AS n) AS copy ORDER BY \"Id\"");
        await RunAsync(
            $"INSERT INTO {Grams} ({Columns(Grams)}) SELECT {Columns(Grams, Value)} FROM lived_grams, (WITH RECURSIVE many(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM many WHERE n < {times - 1}) SELECT n FROM many) AS copy " +
            "ORDER BY \"Gram\", \"ReceivedAt\", n");
        foreach (var index in indexes) await RunAsync(index);

        await RunAsync($"UPDATE tallies SET {string.Join(", ", Enum.GetNames<Measure>().Select(measure => $"\"{measure}\" = \"{measure}\" * {times}"))}");
        await RunAsync($"UPDATE number_series SET \"Last\" = \"Last\" + {(times - 1) * most}");
        foreach (var last in words.After) await RunAsync(last);

        Task<int> RunAsync(string sql) => db.Database.ExecuteSqlRawAsync(sql);
        Task<T> OneAsync<T>(string sql) => db.Database.SqlQueryRaw<T>(sql).SingleAsync();
        Task<List<string>> AllAsync(string sql) => db.Database.SqlQueryRaw<string>(sql).ToListAsync();
        string Columns(string table, Func<string, string>? value = null) => string.Join(", ",
            db.Model.GetRelationalModel().FindTable(table, null)!.Columns.Select(column => value is null ? $"\"{column.Name}\"" : value(column.Name)));
    }

    /// <summary>What the two databases say differently.</summary>
    private sealed record Words(string Before, string FirstKey, string Key, string Number, string Indexes, string[] After)
    {
        public static Words OfPostgres { get; } = new(
            "SET session_replication_role = replica; SET maintenance_work_mem = '1GB'; SET work_mem = '1GB'; SET synchronous_commit = off",
            "SELECT substr(MAX(\"Id\"::text), 1, 4) AS \"Value\" FROM cases",
            "(lpad(to_hex({copy}), 4, '0') || substr({column}::text, 5))::uuid",
            "(substr(\"Number\", 1, length(\"Number\") - 5) || to_char(right(\"Number\", 5)::int + n * {most}, 'FM9999900000'))",
            "SELECT pg_get_indexdef(indexrelid) AS \"Value\" FROM pg_index WHERE indrelid IN ('cases'::regclass, 'case_grams'::regclass) AND NOT indisprimary",
            ["RESET ALL", "VACUUM (ANALYZE)"]);

        public static Words OfSqlite(SqliteConnection connection)
        {
            connection.CreateFunction("reverse", (string text) => string.Concat(text.Reverse()), isDeterministic: true);
            return new(
                "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF; PRAGMA temp_store = FILE; PRAGMA cache_size = -2000000; PRAGMA threads = 2",
                "SELECT substr(MAX(\"Id\"), 1, 4) AS \"Value\" FROM cases",
                "printf('%04X', {copy}) || substr({column}, 5)",
                "(substr(\"Number\", 1, length(\"Number\") - 5) || printf('%05d', CAST(substr(\"Number\", -5) AS INTEGER) + n * {most}))",
                "SELECT sql AS \"Value\" FROM sqlite_master WHERE type = 'index' AND tbl_name IN ('cases', 'case_grams') AND sql IS NOT NULL",
                ["PRAGMA synchronous = FULL", "PRAGMA foreign_keys = ON", "PRAGMA journal_mode = WAL", "PRAGMA cache_size = -16000"]);
        }
    }
}
