using System.Security.Cryptography;
using GovConsole.Kernel;
using Microsoft.Data.Sqlite;

namespace GovConsole.Copies;

/// <summary>
/// The SQLite file that is copied, held so that nobody writes to it meanwhile; readers go on. It is known again by the SHA-256 of all its bytes,
/// wherever it lies.
/// </summary>
internal sealed class SourceFile : IAsyncDisposable
{
    private const int Busy = 5, Locked = 6, NoDatabase = 26, CannotOpen = 14;
    private const int PatienceSeconds = 3;

    private readonly SqliteConnection connection;
    private SqliteTransaction? held;

    private SourceFile(SqliteConnection connection) => this.connection = connection;

    public string Hash { get; private set; } = "";

    /// <exception cref="RuleException">There is no such database, or somebody is writing to it.</exception>
    public static async Task<SourceFile> HoldAsync(string path, CancellationToken ct)
    {
        if (!File.Exists(path)) throw new RuleException("Copy.NoSource", null, path);
        var settings = new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadWrite, Pooling = false, DefaultTimeout = PatienceSeconds };
        var file = new SourceFile(new(settings.ConnectionString));
        try
        {
            await file.HoldAsync(ct);
            await using var bytes = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            file.Hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(bytes, ct));
            return file;
        }
        catch (SqliteException exception)
        {
            await file.DisposeAsync();
            throw exception.SqliteErrorCode switch
            {
                Busy or Locked => new RuleException("Copy.SourceBusy", null, path),
                NoDatabase or CannotOpen => new RuleException("Copy.NoSource", null, path),
                _ => exception,
            };
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }

    public async Task<Schema> SchemaAsync(CancellationToken ct)
    {
        var columns = await ListAsync("SELECT m.name || '.' || c.name FROM sqlite_schema m JOIN pragma_table_info(m.name) c " +
            $"WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite%' AND substr(m.name, 1, 4) <> '{Schema.History[..4]}'", ct);
        return new(await HasHistoryAsync(ct) ? await ListAsync($"SELECT \"MigrationId\" FROM \"{Schema.History}\"", ct) : [], columns);
    }

    /// <summary>The rows of a table in the order of their key, all or those after a key as SQLite keeps it.</summary>
    public async Task<SqliteDataReader> ReadAsync(CopyTable table, IReadOnlyList<object>? after, CancellationToken ct)
    {
        // A command that is put away takes its reader with it; the connection puts away both.
        var command = connection.CreateCommand();
        command.CommandText = table.Source(after is not null);
        foreach (var (i, part) in (after ?? []).Index()) command.Parameters.AddWithValue($"$k{i}", part);
        return await command.ExecuteReaderAsync(ct);
    }

    public async ValueTask DisposeAsync()
    {
        if (held is not null) await held.DisposeAsync();
        await connection.DisposeAsync();
    }

    private async Task HoldAsync(CancellationToken ct)
    {
        await connection.OpenAsync(ct);
        // What a server left in its log comes into the file, so that the file is all there is.
        await using (var command = connection.CreateCommand())
        {
            command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
            await using var reader = await command.ExecuteReaderAsync(ct);
            if (await reader.ReadAsync(ct) && reader.GetInt32(0) != 0) throw new RuleException("Copy.SourceBusy", null, connection.DataSource);
        }

        held = connection.BeginTransaction(deferred: false);
        if (new FileInfo($"{connection.DataSource}-wal") is { Exists: true, Length: > 0 }) throw new RuleException("Copy.SourceBusy", null, connection.DataSource);
    }

    private async Task<bool> HasHistoryAsync(CancellationToken ct) => (await ListAsync($"SELECT name FROM sqlite_schema WHERE name = '{Schema.History}'", ct)).Count > 0;

    private async Task<List<string>> ListAsync(string sql, CancellationToken ct)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync(ct);
        var all = new List<string>();
        while (await reader.ReadAsync(ct)) all.Add(reader.GetString(0));
        return all;
    }
}
