using GovConsole.Access;
using GovConsole.Audit;
using GovConsole.Data;
using GovConsole.JointMatters;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Reports.JointReceipts;

/// <summary>Gathers what the receipt of a joint matter says, and writes down that it was printed.</summary>
public sealed class PrintJointReceipt(IDbContextFactory<ConsoleDb> dbs, LoadJointMatter load, TimeProvider clock)
{
    /// <exception cref="RuleException"><c>Joint.Unknown</c>, also outside the actor's scope.</exception>
    public async Task<JointReceipt> RunAsync(string number, Actor actor, CancellationToken ct)
    {
        var view = await load.RunAsync(number, actor, ct);
        var at = clock.UtcNow();
        await dbs.WriteAsync(async db =>
        {
            await db.DemandAsync(actor, Permission.ReadCases, null, ct);
            db.AuditEntries.Add(actor.Did("Audit.ReceiptPrinted", number, at));
        }, ct);
        return new(view, at, actor.Name);
    }
}

/// <summary>A joint matter as it stood when its receipt was printed.</summary>
public sealed record JointReceipt(LoadJointMatter.View View, DateTime PrintedAt, string PrintedBy);
