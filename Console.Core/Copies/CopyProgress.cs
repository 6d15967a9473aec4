using System.Data;
using System.Globalization;
using System.Text.Json;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace GovConsole.Copies;

/// <summary>
/// How far a copy has come, kept in the target beside what was copied, in a schema that is gone when the copy has ended: of which source it is, after which key of
/// each table it goes on, and which indexes and foreign keys come back at the end.
/// </summary>
internal sealed class CopyProgress(TargetDatabase target)
{
    private const string Name = "copy_in_progress";
    private const string Exists = $"SELECT EXISTS (SELECT 1 FROM pg_namespace WHERE nspname = '{Name}')";

    // Rows are written many times faster without them, and no order among the tables is needed.
    private const string Begin = $"""
        CREATE SCHEMA {Name};
        CREATE TABLE {Name}.source (hash text NOT NULL);
        CREATE TABLE {Name}.tables (name text PRIMARY KEY, after text NOT NULL, rows bigint NOT NULL, done boolean NOT NULL);
        CREATE TABLE {Name}.later (id int GENERATED ALWAYS AS IDENTITY, sql text NOT NULL);
        INSERT INTO {Name}.later (sql) SELECT pg_get_indexdef(i.indexrelid) FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
          WHERE c.relnamespace = current_schema()::regnamespace AND NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conindid = i.indexrelid AND k.contype IN ('p', 'u', 'x'))
            AND i.indrelid <> to_regclass('"{Schema.History}"') ORDER BY i.indexrelid;
        INSERT INTO {Name}.later (sql) SELECT format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) FROM pg_constraint
          WHERE connamespace = current_schema()::regnamespace AND contype = 'f' ORDER BY oid;
        DO $$ DECLARE one record; BEGIN
          FOR one IN SELECT conrelid::regclass AS of, conname FROM pg_constraint WHERE connamespace = current_schema()::regnamespace AND contype = 'f' LOOP
            EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', one.of, one.conname);
          END LOOP;
          FOR one IN SELECT i.indexrelid::regclass AS name FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
            WHERE c.relnamespace = current_schema()::regnamespace AND NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conindid = i.indexrelid AND k.contype IN ('p', 'u', 'x'))
              AND i.indrelid <> to_regclass('"{Schema.History}"') LOOP
            EXECUTE format('DROP INDEX %s', one.name);
          END LOOP;
        END $$;
        """;

    /// <summary>Where a table goes on: after this key, having so many rows.</summary>
    public sealed record Mark(IReadOnlyList<object>? After, long Rows, bool Done);

    /// <summary>Whether any copy was begun in this database and has not ended.</summary>
    public static Task<bool> IsIn(ConsoleDb db, CancellationToken ct) => db.Database.SqlQueryRaw<bool>(Exists + " AS \"Value\"").SingleAsync(ct);

    /// <summary>Whether a copy of this source was begun here before.</summary>
    /// <exception cref="RuleException">One of another source was.</exception>
    public async Task<bool> IsBegunAsync(SourceFile source, CancellationToken ct)
    {
        if (!await target.AskAsync<bool>(Exists, ct)) return false;
        return await target.AskAsync<string>($"SELECT hash FROM {Name}.source", ct) == source.Hash ? true : throw new RuleException("Copy.OtherSource");
    }

    public async Task BeginAsync(SourceFile source, CancellationToken ct)
    {
        await using var transaction = await target.BeginAsync(IsolationLevel.ReadCommitted, ct);
        await target.RunAsync(Begin, ct);
        await target.RunAsync($"INSERT INTO {Name}.source (hash) VALUES ($1)", ct, source.Hash);
        await transaction.CommitAsync(ct);
    }

    public async Task<Mark> FindAsync(CopyTable table, CancellationToken ct)
    {
        var found = await target.ListAsync($"SELECT json_build_array(after, rows, done)::text FROM {Name}.tables WHERE name = '{table.Name}'", ct);
        if (found.Count == 0) return new(null, 0, false);
        var parts = JsonSerializer.Deserialize<JsonElement[]>(found[0])!;
        return new(
            [.. JsonSerializer.Deserialize<JsonElement[]>(parts[0].GetString()!)!.Select(part => part.ValueKind is JsonValueKind.Number ? part.GetInt64() : (object)part.GetString()!)],
            parts[1].GetInt64(), parts[2].GetBoolean());
    }

    /// <summary>To be called in the transaction that writes the rows.</summary>
    public Task KeepAsync(CopyTable table, Mark mark, CancellationToken ct) => target.RunAsync(
        $"INSERT INTO {Name}.tables (name, after, rows, done) VALUES ($1, $2, $3, $4) ON CONFLICT (name) DO UPDATE SET after = excluded.after, rows = excluded.rows, done = excluded.done",
        ct, table.Name, JsonSerializer.Serialize(mark.After ?? []), mark.Rows, mark.Done);

    /// <summary>Makes one index or foreign key that is still to come back.</summary>
    /// <returns>Whether there was one.</returns>
    public async Task<bool> RestoreOneAsync(CancellationToken ct)
    {
        var next = await target.ListAsync($"SELECT id || ' ' || sql FROM {Name}.later ORDER BY id LIMIT 1", ct);
        if (next.Count == 0) return false;
        var (id, sql) = (int.Parse(next[0][..next[0].IndexOf(' ')], CultureInfo.InvariantCulture), next[0][(next[0].IndexOf(' ') + 1)..]);
        await using var transaction = await target.BeginAsync(IsolationLevel.ReadCommitted, ct);
        try
        {
            await target.RunAsync(sql, ct);
        }
        catch (PostgresException exception)
        {
            throw new RuleException("Copy.Refused", null, exception.TableName ?? sql, exception.MessageText);
        }

        await target.RunAsync($"DELETE FROM {Name}.later WHERE id = $1", ct, id);
        await transaction.CommitAsync(ct);
        return true;
    }

    public Task EndAsync(CancellationToken ct) => target.RunAsync($"DROP SCHEMA {Name} CASCADE", ct);
}
