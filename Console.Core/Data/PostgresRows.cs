using Npgsql;
using NpgsqlTypes;

namespace GovConsole.Data;

/// <summary>Rows into PostgreSQL as one stream, so that no row waits for an answer.</summary>
internal static class PostgresRows
{
    public static async Task CopyAsync(NpgsqlConnection connection, string table, List<BulkColumn> columns, IEnumerable<object> rows, CancellationToken ct)
    {
        var types = columns.ConvertAll(column => TypeOf(connection, column));
        await using var copy = await connection.BeginBinaryImportAsync(
            $"COPY {table} ({string.Join(", ", columns.Select(column => column.Name))}) FROM STDIN (FORMAT BINARY)", ct);
        foreach (var row in rows)
        {
            await copy.StartRowAsync(ct);
            for (var i = 0; i < columns.Count; i++)
                if (columns[i].Read(row) is { } value) await copy.WriteAsync(value, types[i], ct);
                else await copy.WriteNullAsync(ct);
        }
        await copy.CompleteAsync(ct);
    }

    private static NpgsqlDbType TypeOf(NpgsqlConnection connection, BulkColumn column)
    {
        using var command = connection.CreateCommand();
        return ((NpgsqlParameter)column.Mapping.CreateParameter(command, "any", null, nullable: true)).NpgsqlDbType;
    }
}
