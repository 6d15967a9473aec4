using GovConsole.Access;
using GovConsole.Audit;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Reports.Saved;

/// <summary>Takes a report off the unit's list; what was drafted or published of it stays.</summary>
public sealed class DropSavedReport(IDbContextFactory<ConsoleDb> dbs, TimeProvider clock)
{
    /// <exception cref="RuleException"><c>Saved.Unknown</c>, also for one of another unit.</exception>
    public Task RunAsync(Guid id, Actor actor, CancellationToken ct) => dbs.WriteAsync(async db =>
    {
        await db.DemandAsync(actor, Permission.PublishReports, null, ct);
        var saved = await db.SavedReports.SingleOrDefaultAsync(x => x.Id == id && x.Owner == actor.Unit, ct) ?? throw new RuleException("Saved.Unknown");
        db.SavedReports.Remove(saved);
        db.AuditEntries.Add(actor.Did("Audit.ReportDropped", saved.Name, clock.UtcNow()));
    }, ct);
}
