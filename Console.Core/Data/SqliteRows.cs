using System.Globalization;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace GovConsole.Data;

/// <summary>
/// Rows into SQLite through one prepared statement whose values are bound by their place. The provider looks for each by its name in every row,
/// which costs more than the writing; what a value looks like in the database is what the provider would have written.
/// </summary>
internal static class SqliteRows
{
    public static void Insert(SqliteConnection connection, string table, List<BulkColumn> columns, IEnumerable<object> rows, CancellationToken ct)
    {
        var sql = $"INSERT INTO {table} ({string.Join(", ", columns.Select(column => column.Name))}) VALUES ({string.Join(", ", columns.Select(_ => "?"))})";
        Check(connection, raw.sqlite3_prepare_v2(connection.Handle, sql, out var statement));
        using (statement)
            foreach (var row in rows)
            {
                ct.ThrowIfCancellationRequested();
                for (var i = 0; i < columns.Count; i++) Check(connection, Bind(statement, i + 1, columns[i].Read(row)));
                if (raw.sqlite3_step(statement) is not raw.SQLITE_DONE) SqliteException.ThrowExceptionForRC(raw.sqlite3_extended_errcode(connection.Handle), connection.Handle);
                Check(connection, raw.sqlite3_reset(statement));
            }
    }

    private static int Bind(sqlite3_stmt statement, int place, object? value) => value switch
    {
        null => raw.sqlite3_bind_null(statement, place),
        string text => raw.sqlite3_bind_text(statement, place, text),
        int number => raw.sqlite3_bind_int(statement, place, number),
        long number => raw.sqlite3_bind_int64(statement, place, number),
        bool truth => raw.sqlite3_bind_int(statement, place, truth ? 1 : 0),
        Guid id => raw.sqlite3_bind_text(statement, place, id.ToString().ToUpperInvariant()),
        DateTime moment => raw.sqlite3_bind_text(statement, place, moment.ToString("yyyy-MM-dd HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture)),
        DateOnly day => raw.sqlite3_bind_text(statement, place, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        double number => raw.sqlite3_bind_double(statement, place, number),
        byte[] bytes => raw.sqlite3_bind_blob(statement, place, bytes),
        Enum => raw.sqlite3_bind_int64(statement, place, Convert.ToInt64(value, CultureInfo.InvariantCulture)),
        _ => throw new NotSupportedException($"No column holds a {value.GetType()}."),
    };

    private static void Check(SqliteConnection connection, int answer)
    {
        if (answer is not raw.SQLITE_OK) SqliteException.ThrowExceptionForRC(answer, connection.Handle);
    }
}
