using System.Data.Common;
using System.Runtime.CompilerServices;
using GovConsole.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Storage;

namespace GovConsole.Signals;

/// <summary>
/// Tells that figures changed once the transaction that changed them is committed, and never when it is not: in this process at once, and on
/// PostgreSQL to every node, its own too, by a NOTIFY inside the transaction for which that is asked.
/// </summary>
/// <remarks>
/// PostgreSQL lets transactions that NOTIFY commit one after the other, so no deed does it: the nodes are told by whoever settles the figures,
/// every few seconds, and the word is a few codes long.
/// </remarks>
public sealed class TellFigures(FigureSignals signals) : DbTransactionInterceptor
{
    public const string Channel = "console_figures";

    // The product commits asynchronously everywhere, so only that is watched.
    public override async ValueTask<InterceptionResult> TransactionCommittingAsync(
        DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is ConsoleDb db && db.Database.IsNpgsql() && Telling.ForNodes.Of(db) is { } change)
            await db.Database.ExecuteSqlAsync($"SELECT pg_notify({Channel}, {change.Word})", cancellationToken);
        return result;
    }

    public override Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is ConsoleDb db && Telling.Here.Of(db) is { } change) signals.Tell(change);
        return Task.CompletedTask;
    }
}

public static class Telling
{
    internal static Waiting Here { get; } = new();

    internal static Waiting ForNodes { get; } = new();

    /// <summary>The figures of these units are being changed; this process is told once the caller's transaction is committed.</summary>
    public static void WillTell(this ConsoleDb db, IEnumerable<string> units) => Here.Add(db, units);

    /// <summary>The same for every node of the database.</summary>
    public static void WillTellNodes(this ConsoleDb db, IEnumerable<string> units) => ForNodes.Add(db, units);

    /// <summary>What is told when a transaction is committed. One that is rolled back takes it along.</summary>
    internal sealed class Waiting
    {
        private readonly ConditionalWeakTable<IDbContextTransaction, HashSet<string>> changed = [];

        public void Add(ConsoleDb db, IEnumerable<string> units)
        {
            var transaction = db.Database.CurrentTransaction ?? throw new InvalidOperationException("Figures change only inside a transaction.");
            changed.GetOrCreateValue(transaction).UnionWith(units);
        }

        public Change? Of(ConsoleDb db) =>
            db.Database.CurrentTransaction is { } transaction && changed.TryGetValue(transaction, out var units) && units.Count > 0 ? Change.Of(units) : null;
    }
}
