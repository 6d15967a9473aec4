using System.Data;
using System.Data.Common;
using GovConsole.Kernel;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace GovConsole.Data;

/// <summary>
/// One unit of work in one transaction. The work gathers, decides and writes through the context it is given;
/// when it returns, everything is stored, and when it throws, nothing is.
/// </summary>
public static class Writing
{
    private const int Attempts = 4;

    /// <summary>
    /// Runs the work and commits. SQLite takes its write lock at the start, so what was gathered still holds when it is
    /// written; on PostgreSQL a deadlock or serialization failure runs the work again on fresh data.
    /// Somebody else's change to the same row is the rule <c>Stale</c>, a second row with the same key the rule <c>Duplicate</c>.
    /// </summary>
    public static async Task<T> WriteAsync<T>(
        this IDbContextFactory<ConsoleDb> dbs, Func<ConsoleDb, Task<T>> work, CancellationToken ct)
    {
        for (var attempt = 1; ; attempt++)
        {
            await using var db = await dbs.CreateDbContextAsync(ct);
            using var turn = await Turns.TakeAsync(db, ct);
            // What fails takes the whole work with it, so no part of it is worth two more questions to be taken back alone.
            db.Database.AutoSavepointsEnabled = false;
            await using var transaction = await db.Database.BeginTransactionAsync(ct);
            try
            {
                var result = await work(db);
                await db.SaveChangesAsync(ct);
                await transaction.CommitAsync(ct);
                return result;
            }
            catch (DbUpdateConcurrencyException)
            {
                throw new RuleException("Rule.Stale");
            }
            catch (Exception exception) when (attempt < Attempts && MayBeTriedAgain(exception))
            {
            }
            catch (DbUpdateException exception) when (IsDuplicate(exception.InnerException))
            {
                throw new RuleException("Rule.Duplicate");
            }
        }
    }

    public static Task WriteAsync(this IDbContextFactory<ConsoleDb> dbs, Func<ConsoleDb, Task> work, CancellationToken ct) =>
        dbs.WriteAsync(async db => { await work(db); return true; }, ct);

    public static async Task<T> ReadAsync<T>(
        this IDbContextFactory<ConsoleDb> dbs, Func<ConsoleDb, Task<T>> read, CancellationToken ct)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
        return await read(db);
    }

    /// <summary>Reads with several questions what all stood at one moment, and keeps nobody from writing meanwhile.</summary>
    public static Task<T> ReadAtOnceAsync<T>(this IDbContextFactory<ConsoleDb> dbs, Func<ConsoleDb, Task<T>> read, CancellationToken ct) =>
        dbs.ReadAsync(async db =>
        {
            await db.Database.OpenConnectionAsync(ct);
            await using DbTransaction moment = db.Database.GetDbConnection() is SqliteConnection sqlite
                // Begun as a reader: the other kind would take the lock of the one who writes.
                ? sqlite.BeginTransaction(deferred: true)
                : await db.Database.GetDbConnection().BeginTransactionAsync(IsolationLevel.RepeatableRead, ct);
            await db.Database.UseTransactionAsync(moment, ct);
            return await read(db);
        }, ct);

    private static bool MayBeTriedAgain(Exception exception) =>
        (exception as PostgresException ?? exception.InnerException as PostgresException)?.SqlState is
            PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure;

    private static bool IsDuplicate(Exception? exception) =>
        exception is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation }
            or SqliteException { SqliteExtendedErrorCode: 2067 or 1555 };
}
