using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Data;

/// <summary>
/// SQLite lets one write at a time and has everybody else try again after a nap, so one may wait for ever while others come and go. The writers
/// of this process stand in a queue instead and take no thread while they stand there.
/// </summary>
internal static class Turns
{
    // As long as a statement may wait for the lock by itself.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);
    private const int Busy = 5;

    private static readonly ConcurrentDictionary<string, SemaphoreSlim> Queues = [];

    /// <summary>Comes back when it is the caller's turn, which lasts until what it returns is disposed. On PostgreSQL it is always everybody's.</summary>
    /// <exception cref="SqliteException">Busy: somebody has been writing for all of that time.</exception>
    public static async Task<IDisposable?> TakeAsync(ConsoleDb db, CancellationToken ct)
    {
        if (!db.Database.IsSqlite()) return null;
        var queue = Queues.GetOrAdd(db.Database.GetConnectionString()!, _ => new(1, 1));
        return await queue.WaitAsync(Longest, ct) ? new Turn(queue) : throw new SqliteException("database is locked", Busy);
    }

    private sealed class Turn(SemaphoreSlim queue) : IDisposable
    {
        public void Dispose() => queue.Release();
    }
}
