using System.Data.Common;
using System.Globalization;
using System.Text;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Signals;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace GovConsole.Statistics;

/// <summary>Adds to the tallies and sums them. Both statements read the same on SQLite and PostgreSQL.</summary>
public static class Cube
{
    private static readonly string[] KeyColumns = ["Unit", "Facet", "Grain", "Day", "Value"];
    private static readonly string[] Measures = Enum.GetNames<Measure>();
    private static readonly string Columns = string.Join(", ", Measures.Select(name => $"\"{name}\""));
    private static readonly string Sums = string.Join(", ", Measures.Select(name => $"CAST(SUM(\"{name}\" * \"Sign\") AS bigint)"));
    private static readonly string OnConflict = " ON CONFLICT (\"Unit\", \"Facet\", \"Grain\", \"Day\", \"Value\") DO UPDATE SET " + string.Join(", ", Measures.Select(name => $"\"{name}\" = tallies.\"{name}\" + excluded.\"{name}\""));

    /// <summary>Folds facts into every level, period and facet they touch, inside the caller's transaction.</summary>
    public static async Task FoldAsync(this ConsoleDb db, IEnumerable<Fact> facts, CancellationToken ct)
    {
        var all = facts.ToList();
        db.WillTell(all.SelectMany(fact => fact.Units));
        var rows = Rows(all).Where(row => !row.Value.IsZero)
            // One order for everybody, so that two transactions never wait for each other.
            .OrderBy(row => row.Key.Unit, StringComparer.Ordinal).ThenBy(row => row.Key.Facet).ThenBy(row => row.Key.Grain)
            .ThenBy(row => row.Key.Day).ThenBy(row => row.Key.Value, StringComparer.Ordinal);

        // One statement prepared once is fastest beside the database, many rows in one statement across a network.
        if (db.Database.IsSqlite()) await UpsertOneByOneAsync(db, rows, ct);
        else foreach (var batch in rows.Chunk(200)) await UpsertAsync(db, batch, ct);
    }

    /// <summary>
    /// The sums of a period by unit and facet value. A period of whole years, months and days reads those rows,
    /// so ten years cost a handful of rows for each unit.
    /// </summary>
    public static async Task<Dictionary<(string Unit, string Value), Counts>> SumAsync(
        this ConsoleDb db, IReadOnlyCollection<string> units, Facet facet, Period period, CancellationToken ct)
    {
        var chunks = Chunks.Of(period);
        var taken = chunks.Index().Where(each => each.Item.Sign < 0).Select(each => Reach(each.Index)).ToList();
        var sign = taken.Count == 0 ? "1" : $"CASE WHEN {string.Join(" OR ", taken)} THEN -1 ELSE 1 END";
        await using var command = await CommandAsync(db,
            $"SELECT \"Unit\", \"Value\", {Sums} FROM (SELECT *, {sign} AS \"Sign\" FROM tallies WHERE \"Unit\" IN ({Names(units.Count)}) AND \"Facet\" = {(int)facet} " +
            $"AND ({string.Join(" OR ", chunks.Index().Select(each => Reach(each.Index)))})) AS signed GROUP BY \"Unit\", \"Value\"", ct);
        AddUnits(command, units);
        foreach (var (i, chunk) in chunks.Index())
        {
            command.Add($"g{i}", (int)chunk.Grain);
            command.Add($"a{i}", chunk.From);
            command.Add($"b{i}", chunk.To);
        }

        var sums = new Dictionary<(string, string), Counts>();
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct)) sums[(reader.GetString(0), reader.GetString(1))] = Read(reader, 2);
        return sums;
    }

    /// <summary>One unit's row by row numbers of a period, for a trend.</summary>
    public static async Task<SortedDictionary<DateOnly, Counts>> TrendAsync(
        this ConsoleDb db, string unit, Grain grain, Period period, CancellationToken ct)
    {
        await using var command = await CommandAsync(db,
            $"SELECT \"Day\", {Columns} FROM tallies WHERE \"Unit\" = @unit AND \"Facet\" = {(int)Facet.All} AND \"Grain\" = @grain AND \"Day\" BETWEEN @from AND @to",
            ct);
        command.Add("unit", unit);
        command.Add("grain", (int)grain);
        command.Add("from", period.From);
        command.Add("to", period.To);

        var rows = new SortedDictionary<DateOnly, Counts>();
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct)) rows[reader.GetFieldValue<DateOnly>(0)] = Read(reader, 1);
        return rows;
    }

    private static Dictionary<TallyKey, Counts> Rows(IEnumerable<Fact> facts)
    {
        var rows = new Dictionary<TallyKey, Counts>();
        foreach (var fact in facts)
            foreach (var (day, counts) in fact.ByDay)
                foreach (var unit in fact.Units)
                    foreach (var (facet, value) in fact.Facets)
                        foreach (var grain in Enum.GetValues<Grain>())
                        {
                            var key = new TallyKey(unit, facet, grain, Chunks.Start(grain, day), value);
                            if (!rows.TryGetValue(key, out var sum)) rows[key] = sum = new();
                            sum.Add(counts);
                        }
        return rows;
    }

    private static async Task UpsertOneByOneAsync(ConsoleDb db, IEnumerable<KeyValuePair<TallyKey, Counts>> rows, CancellationToken ct)
    {
        // Few of the measures change at a time, and a row's cost is what is bound to it.
        foreach (var alike in rows.GroupBy(row => Changed(row.Value)))
        {
            var changed = Enum.GetValues<Measure>().Where(measure => (alike.Key >> (int)measure & 1) == 1).ToArray();
            await using var command = await CommandAsync(db, UpsertOne(changed), ct);
            foreach (var name in KeyColumns) command.Add(name, DBNull.Value);
            foreach (var measure in changed) command.Add($"{measure}", 0L);

            var values = command.Parameters;
            foreach (var (key, counts) in alike)
            {
                (values[0].Value, values[1].Value, values[2].Value, values[3].Value, values[4].Value) =
                    (key.Unit, (int)key.Facet, (int)key.Grain, key.Day, key.Value);
                for (var i = 0; i < changed.Length; i++) values[KeyColumns.Length + i].Value = counts[changed[i]];
                await command.ExecuteNonQueryAsync(ct);
            }
        }
    }

    private static ulong Changed(Counts counts) =>
        Enum.GetValues<Measure>().Aggregate(0UL, (mask, measure) => counts[measure] == 0 ? mask : mask | 1UL << (int)measure);

    private static string UpsertOne(Measure[] changed) =>
        $"INSERT INTO tallies ({string.Join(", ", KeyColumns.Select(name => $"\"{name}\""))}, {Columns}) " +
        $"VALUES ({string.Join(", ", KeyColumns.Select(name => $"@{name}"))}, " +
        $"{string.Join(", ", Enum.GetValues<Measure>().Select(measure => changed.Contains(measure) ? $"@{measure}" : "0"))}) " +
        $"ON CONFLICT (\"Unit\", \"Facet\", \"Grain\", \"Day\", \"Value\") DO UPDATE SET " +
        string.Join(", ", changed.Select(measure => $"\"{measure}\" = tallies.\"{measure}\" + excluded.\"{measure}\""));

    private static async Task UpsertAsync(ConsoleDb db, KeyValuePair<TallyKey, Counts>[] rows, CancellationToken ct)
    {
        var sql = new StringBuilder($"INSERT INTO tallies (\"Unit\", \"Facet\", \"Grain\", \"Day\", \"Value\", {Columns}) VALUES ");
        sql.AppendJoin(", ", rows.Select((row, i) => string.Create(CultureInfo.InvariantCulture,
            $"(@u{i}, {(int)row.Key.Facet}, {(int)row.Key.Grain}, @d{i}, @v{i}, {Numbers(row.Value)})")));
        sql.Append(OnConflict);

        await using var command = await CommandAsync(db, sql.ToString(), ct);
        for (var i = 0; i < rows.Length; i++)
        {
            command.Add($"u{i}", rows[i].Key.Unit);
            command.Add($"d{i}", rows[i].Key.Day);
            command.Add($"v{i}", rows[i].Key.Value);
        }

        await command.ExecuteNonQueryAsync(ct);
    }

    private static string Numbers(Counts counts) =>
        string.Join(", ", Enum.GetValues<Measure>().Select(measure => counts[measure].ToString(CultureInfo.InvariantCulture)));

    private static string Reach(int chunk) => $"(\"Grain\" = @g{chunk} AND \"Day\" BETWEEN @a{chunk} AND @b{chunk})";

    private static string Names(int count) => string.Join(", ", Enumerable.Range(0, count).Select(i => $"@n{i}"));

    private static void AddUnits(DbCommand command, IEnumerable<string> units)
    {
        foreach (var (unit, i) in units.Select((unit, i) => (unit, i))) command.Add($"n{i}", unit);
    }

    private static Counts Read(DbDataReader reader, int first)
    {
        var counts = new Counts();
        for (var i = 0; i < Counts.Width; i++) counts[(Measure)i] = reader.GetInt64(first + i);
        return counts;
    }

    private static async Task<DbCommand> CommandAsync(ConsoleDb db, string sql, CancellationToken ct)
    {
        await db.Database.OpenConnectionAsync(ct);
        var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        return command;
    }

    private static void Add(this DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        // With its prefix: SQLite would look for the bare name with each prefix it knows, every time.
        (parameter.ParameterName, parameter.Value) = ($"@{name}", value);
        command.Parameters.Add(parameter);
    }

    private sealed record TallyKey(string Unit, Facet Facet, Grain Grain, DateOnly Day, string Value);
}
