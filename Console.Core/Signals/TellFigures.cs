using System.Data.Common;
using System.Runtime.CompilerServices;
using GovConsole.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Storage;

namespace GovConsole.Signals;

/// <summary>
/// Tells that figures changed once the transaction that changed them is committed, and never when it is not: SQLite, which has one process,
/// in that process; PostgreSQL by a NOTIFY inside the transaction, which every node hears, its own too.
/// </summary>
/// <remarks>
/// PostgreSQL lets transactions that NOTIFY commit one after the other. That makes nobody wait who did not wait already: each of them has
/// added to the province's row of the tallies and holds that row until its commit is over; a deed that moves no figure waits as if it had
/// moved one. It costs one round trip for each transaction, and the word is a few codes long.
/// </remarks>
public sealed class TellFigures(FigureSignals signals) : DbTransactionInterceptor
{
    public const string Channel = "console_figures";

    // The product commits asynchronously everywhere, so only that is watched.
    public override async ValueTask<InterceptionResult> TransactionCommittingAsync(
        DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is ConsoleDb db && db.Database.IsNpgsql() && Telling.Waiting(db) is { } change)
            await db.Database.ExecuteSqlAsync($"SELECT pg_notify({Channel}, {change.Word})", cancellationToken);
        return result;
    }

    public override Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is ConsoleDb db && !db.Database.IsNpgsql() && Telling.Waiting(db) is { } change) signals.Tell(change);
        return Task.CompletedTask;
    }
}

public static class Telling
{
    // A transaction that is rolled back takes what it would have told with it.
    private static readonly ConditionalWeakTable<IDbContextTransaction, HashSet<string>> Changed = [];

    /// <summary>The figures of these units are being changed; it is told once the caller's transaction is committed.</summary>
    public static void WillTell(this ConsoleDb db, IEnumerable<string> units)
    {
        var transaction = db.Database.CurrentTransaction ?? throw new InvalidOperationException("Figures change only inside a transaction.");
        Changed.GetOrCreateValue(transaction).UnionWith(units);
    }

    internal static Change? Waiting(ConsoleDb db) =>
        db.Database.CurrentTransaction is { } transaction && Changed.TryGetValue(transaction, out var units) && units.Count > 0 ? Change.Of(units) : null;
}
