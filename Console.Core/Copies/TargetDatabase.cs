using System.Data;
using System.Data.Common;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace GovConsole.Copies;

/// <summary>The PostgreSQL database that is copied into, by one copy at a time, over one connection that waits as long as it takes.</summary>
internal sealed class TargetDatabase : IAsyncDisposable
{
    // Any number, as long as it stays the same.
    private const long CopyLock = 0x436f6e736f6c6543;

    private TargetDatabase(PostgresDb db) => Db = db;

    public PostgresDb Db { get; }

    private NpgsqlConnection Connection => (NpgsqlConnection)Db.Database.GetDbConnection();

    /// <exception cref="RuleException">Somebody else is copying into it.</exception>
    public static async Task<TargetDatabase> OpenAsync(string connection, CancellationToken ct)
    {
        // Neither a lot nor an index of a large table is a matter of seconds.
        var patient = new NpgsqlConnectionStringBuilder(connection) { CommandTimeout = 0, Pooling = false }.ConnectionString;
        var target = new TargetDatabase(new(new DbContextOptionsBuilder<PostgresDb>().Postgres(patient).Options));
        try
        {
            var creator = target.Db.GetService<IRelationalDatabaseCreator>();
            if (!await creator.ExistsAsync(ct)) await creator.CreateAsync(ct);
            await target.Db.Database.OpenConnectionAsync(ct);
            if (!await target.AskAsync<bool>($"SELECT pg_try_advisory_lock({CopyLock})", ct)) throw new RuleException("Copy.Running");
            return target;
        }
        catch
        {
            await target.DisposeAsync();
            throw;
        }
    }

    public async Task<Schema> SchemaAsync(CancellationToken ct) => new(
        await HasAsync(Schema.History, ct) ? await ListAsync($"SELECT \"MigrationId\" FROM \"{Schema.History}\"", ct) : [],
        await ListAsync($"SELECT table_name || '.' || column_name FROM information_schema.columns WHERE table_schema = current_schema() AND table_name <> '{Schema.History}'", ct));

    /// <exception cref="RuleException">Something stands in it, ours or anybody's.</exception>
    public async Task DemandEmptyAsync(IEnumerable<CopyTable> ours, CancellationToken ct)
    {
        var known = ours.Select(table => table.Name).ToHashSet();
        foreach (var name in await ListAsync($"SELECT tablename FROM pg_tables WHERE schemaname = current_schema() AND tablename <> '{Schema.History}' ORDER BY 1", ct))
            if (!known.Contains(name) || await AskAsync<bool>($"SELECT EXISTS (SELECT 1 FROM \"{name}\")", ct))
                throw new RuleException("Copy.TargetNotEmpty", null, name);
    }

    /// <summary>
    /// Writes the row at which a reader stands and those after it, until so many are written or none is left, and in the same transaction what follows from
    /// how many they were and whether the last was among them; if not, the reader stands on the last one written.
    /// </summary>
    public async Task WriteAsync(CopyTable table, DbDataReader rows, int most, Func<int, bool, Task> alsoAsync, CancellationToken ct)
    {
        await using var transaction = await Connection.BeginTransactionAsync(ct);
        var (written, ended) = (0, false);
        try
        {
            await using (var into = await Connection.BeginBinaryImportAsync(table.Import, ct))
            {
                do
                {
                    ct.ThrowIfCancellationRequested();
                    into.StartRow();
                    for (var i = 0; i < table.Columns.Count; i++) table.Columns[i].Copy(rows, i, into);
                    written++;
                }
                while (written < most && !(ended = !rows.Read()));
                await into.CompleteAsync(ct);
            }

            await alsoAsync(written, ended);
            await transaction.CommitAsync(ct);
        }
        catch (PostgresException exception)
        {
            throw new RuleException("Copy.Refused", null, table.Name, $"{exception.MessageText} ({exception.Where})");
        }
    }

    public async Task RunAsync(string sql, CancellationToken ct, params object[] values)
    {
        await using var command = Command(sql, values);
        await command.ExecuteNonQueryAsync(ct);
    }

    public async Task<T> AskAsync<T>(string sql, CancellationToken ct, params object[] values)
    {
        await using var command = Command(sql, values);
        return (T)(await command.ExecuteScalarAsync(ct))!;
    }

    public async Task<List<string>> ListAsync(string sql, CancellationToken ct)
    {
        await using var command = Command(sql, []);
        await using var reader = await command.ExecuteReaderAsync(ct);
        var all = new List<string>();
        while (await reader.ReadAsync(ct)) all.Add(reader.GetString(0));
        return all;
    }

    public Task<NpgsqlDataReader> ReadAsync(CopyTable table, CancellationToken ct) => Command(table.Target, []).ExecuteReaderAsync(ct);

    public Task<NpgsqlTransaction> BeginAsync(IsolationLevel level, CancellationToken ct) => Connection.BeginTransactionAsync(level, ct).AsTask();

    public ValueTask DisposeAsync() => Db.DisposeAsync();

    private Task<bool> HasAsync(string table, CancellationToken ct) =>
        AskAsync<bool>($"SELECT EXISTS (SELECT 1 FROM pg_tables WHERE schemaname = current_schema() AND tablename = '{table}')", ct);

    private NpgsqlCommand Command(string sql, object[] values)
    {
        var command = new NpgsqlCommand(sql, Connection);
        foreach (var value in values) command.Parameters.Add(new() { Value = value });
        return command;
    }
}
