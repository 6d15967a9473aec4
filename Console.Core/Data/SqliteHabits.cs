using System.Data.Common;
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
