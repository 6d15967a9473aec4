using GovConsole.Data;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace GovConsole.Tests.Support;

/// <summary>Migrating takes a second; copying what was migrated once takes milliseconds.</summary>
internal static class SqliteTemplate
{
    private static readonly Lazy<byte[]> Migrated = new(Migrate);

    public static void CopyTo(string file) => File.WriteAllBytes(file, Migrated.Value);

    private static byte[] Migrate()
    {
        var file = Path.Combine(Path.GetTempPath(), $"console_template_{Guid.CreateVersion7():n}.db");
        using (var db = new SqliteDb(new DbContextOptionsBuilder<SqliteDb>().UseSqlite($"Data Source={file};Pooling=False").Options))
            db.Database.Migrate();
        var bytes = File.ReadAllBytes(file);
        File.Delete(file);
        return bytes;
    }
}

/// <inheritdoc cref="SqliteTemplate"/>
internal static class PostgresTemplate
{
    private static readonly Lock Gate = new();
    private static string? migrated;

    public static void CopyTo(string server, string name)
    {
        lock (Gate)
        {
            migrated ??= Migrate(server);
            using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(server) { Database = "postgres" }.ConnectionString);
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = $"CREATE DATABASE \"{name}\" TEMPLATE \"{migrated}\"";
            command.ExecuteNonQuery();
        }
    }

    private static string Migrate(string server)
    {
        var name = $"console_template_{Guid.CreateVersion7():n}";
        var connection = new NpgsqlConnectionStringBuilder(server) { Database = name, Pooling = false };
        using var db = new PostgresDb(new DbContextOptionsBuilder<PostgresDb>().UseNpgsql(connection.ConnectionString).Options);
        db.Database.Migrate();
        return name;
    }
}
