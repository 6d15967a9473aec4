using GovConsole.Access;
using GovConsole.Audit;
using GovConsole.Data;
using GovConsole.Jobs;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Reports.Ledgers.Exports;

/// <summary>Deletes one of somebody's own files before it expires, and takes it from their list.</summary>
public sealed class RemoveLedgerFile(IDbContextFactory<ConsoleDb> dbs, LedgerFileStore store, TimeProvider clock)
{
    /// <exception cref="RuleException"><c>Export.Unknown</c>, or <c>Export.StillWritten</c> while its job has not ended.</exception>
    public async Task RunAsync(Guid id, Actor actor, CancellationToken ct)
    {
        var token = await dbs.WriteAsync(async db =>
        {
            var file = await db.LedgerFiles.OwnedBy(actor).SingleOrDefaultAsync(x => x.Id == id, ct) ?? throw new RuleException("Export.Unknown");
            var job = await db.Jobs.AsNoTracking().SingleAsync(x => x.Id == file.JobId, ct);
            if (file.ReadyAt is null && job.IsActive) throw new RuleException("Export.StillWritten");
            file.Remove(clock.UtcNow());
            db.AuditEntries.Add(actor.Did("Audit.LedgerFileRemoved", file.Number, clock.UtcNow()));
            return file.Token;
        }, ct);
        if (token is { } kept) store.Forget(kept);
    }
}
