using System.Data.Common;
using GovConsole.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace GovConsole.Statistics.Settling;

/// <summary>What every statement about the cube is made of.</summary>
internal static class CubeSql
{
    /// <summary>The measures, in the order in which <see cref="Counts"/> reads them.</summary>
    internal static readonly string Columns = string.Join(", ", Enum.GetNames<Measure>().Select(name => $"\"{name}\""));

    /// <summary>A whole posting, in the order in which <see cref="Posting(DbDataReader)"/> reads it.</summary>
    internal static readonly string Posted = $"\"Units\", \"Item\", \"Channel\", \"Day\", {Columns}";

    internal static async Task<DbCommand> CommandAsync(this ConsoleDb db, string sql, CancellationToken ct)
    {
        await db.Database.OpenConnectionAsync(ct);
        var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        return command;
    }

    internal static void Add(this DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        // With its prefix: SQLite would look for the bare name with each prefix it knows, every time.
        (parameter.ParameterName, parameter.Value) = ($"@{name}", value);
        command.Parameters.Add(parameter);
    }

    /// <summary>Rows as values of a statement, one at least.</summary>
    internal static string Add(this DbCommand command, string name, IEnumerable<object[]> rows)
    {
        var told = new List<string>();
        foreach (var (place, row) in rows.Index())
        {
            foreach (var (i, cell) in row.Index()) command.Add($"{name}{place}_{i}", cell);
            told.Add($"({string.Join(", ", row.Index().Select(cell => $"@{name}{place}_{cell.Index}"))})");
        }
        return $"VALUES {string.Join(", ", told)}";
    }

    internal static Fact Posting(this DbDataReader reader) =>
        Statistics.Posting.Fact(reader.GetString(0), reader.GetString(1), reader.GetString(2), reader.GetFieldValue<DateOnly>(3), reader.Counts(4));

    internal static Counts Counts(this DbDataReader reader, int first)
    {
        var counts = new Counts();
        for (var i = 0; i < Statistics.Counts.Width; i++) counts[(Measure)i] = reader.GetInt64(first + i);
        return counts;
    }
}
