using System.Globalization;
using System.Text;
using GovConsole.Data;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Statistics.Settling;

/// <summary>A table whose last columns are the measures, and how many rows are written to it at a time. Reads the same on SQLite and PostgreSQL.</summary>
internal sealed record CubeTable(string Name, string[] Keys, bool Adds)
{
    private const int RowsAStatement = 200;

    private static readonly Measure[] Measures = Enum.GetValues<Measure>();

    /// <summary>What is there already is added to.</summary>
    public static CubeTable Tallies { get; } = new("tallies", ["Unit", "Facet", "Grain", "Day", "Value"], true);

    public static CubeTable Postings { get; } = new("tally_postings", ["Units", "Item", "Channel", "Day"], false);

    /// <summary>One statement prepared once is fastest beside the database, many rows in one statement across a network.</summary>
    public async Task WriteAsync(ConsoleDb db, IEnumerable<(object[] Key, Counts Counts)> rows, CancellationToken ct)
    {
        if (db.Database.IsSqlite()) await OneByOneAsync(db, rows, ct);
        else foreach (var lot in rows.Chunk(RowsAStatement)) await TogetherAsync(db, lot, ct);
    }

    private async Task OneByOneAsync(ConsoleDb db, IEnumerable<(object[] Key, Counts Counts)> rows, CancellationToken ct)
    {
        // Few of the measures change at a time, and a row's cost is what is bound to it.
        foreach (var alike in rows.GroupBy(row => Changed(row.Counts)))
        {
            var changed = Measures.Where(measure => (alike.Key >> (int)measure & 1) == 1).ToArray();
            await using var command = await db.CommandAsync(
                $"INSERT INTO {Name} ({Columns}) VALUES ({string.Join(", ", Keys.Select(name => $"@{name}"))}, " +
                $"{string.Join(", ", Measures.Select(measure => changed.Contains(measure) ? $"@{measure}" : "0"))}){OnConflict(changed)}", ct);
            foreach (var name in Keys) command.Add(name, DBNull.Value);
            foreach (var measure in changed) command.Add($"{measure}", 0L);

            var values = command.Parameters;
            foreach (var (key, counts) in alike)
            {
                for (var i = 0; i < key.Length; i++) values[i].Value = key[i];
                for (var i = 0; i < changed.Length; i++) values[Keys.Length + i].Value = counts[changed[i]];
                await command.ExecuteNonQueryAsync(ct);
            }
        }
    }

    private async Task TogetherAsync(ConsoleDb db, (object[] Key, Counts Counts)[] rows, CancellationToken ct)
    {
        var sql = new StringBuilder($"INSERT INTO {Name} ({Columns}) VALUES ");
        sql.AppendJoin(", ", rows.Select((row, i) => $"({string.Join(", ", Keys.Select((_, k) => $"@k{i}_{k}"))}, {Numbers(row.Counts)})"));
        sql.Append(OnConflict(Measures));

        await using var command = await db.CommandAsync(sql.ToString(), ct);
        foreach (var (i, row) in rows.Index())
            foreach (var (k, key) in row.Key.Index()) command.Add($"k{i}_{k}", key);
        await command.ExecuteNonQueryAsync(ct);
    }

    private string Columns => string.Join(", ", Keys.Select(name => $"\"{name}\"").Append(CubeSql.Columns));

    private string OnConflict(IEnumerable<Measure> changed) => !Adds ? "" :
        $" ON CONFLICT ({string.Join(", ", Keys.Select(name => $"\"{name}\""))}) DO UPDATE SET " +
        string.Join(", ", changed.Select(measure => $"\"{measure}\" = {Name}.\"{measure}\" + excluded.\"{measure}\""));

    private static ulong Changed(Counts counts) =>
        Measures.Aggregate(0UL, (mask, measure) => counts[measure] == 0 ? mask : mask | 1UL << (int)measure);

    private static string Numbers(Counts counts) =>
        string.Join(", ", Measures.Select(measure => counts[measure].ToString(CultureInfo.InvariantCulture)));
}
