using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace GovConsole.Data;

/// <summary>
/// What every SQLite connection must be told, since SQLite keeps it per connection:
/// a commit is on the disk before it is acknowledged, foreign keys hold, and LIKE is literal about case.
/// </summary>
public sealed class SqliteHabits : DbConnectionInterceptor
{
    private const string Habits = "PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA temp_store=MEMORY; PRAGMA cache_size=-16000;";

    public static readonly SqliteHabits Instance = new();

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Habits;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Habits;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}

public static class Sorting
{
    /// <summary>
    /// Lets this connection put in order more than a memory should hold. PostgreSQL does so by itself; SQLite is told, until the connection is
    /// opened anew.
    /// </summary>
    public static async Task SortOnDiskAsync(this ConsoleDb db, CancellationToken ct)
    {
        if (!db.Database.IsSqlite()) return;
        await db.Database.OpenConnectionAsync(ct);
        await db.Database.ExecuteSqlRawAsync("PRAGMA temp_store=FILE", ct);
    }
}
