using GovConsole.Access;
using GovConsole.Audit;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Reports.Publications;

/// <summary>Drops a draft that nobody will publish. What was published is withdrawn, never dropped.</summary>
public sealed class DiscardDraft(IDbContextFactory<ConsoleDb> dbs, TimeProvider clock)
{
    /// <exception cref="RuleException"><c>Publication.Unknown</c>, <c>Publication.NotADraft</c> or <c>Rule.Stale</c>.</exception>
    public Task RunAsync(Guid id, int seen, Actor actor, CancellationToken ct) => dbs.WriteAsync(async db =>
    {
        var draft = await db.OwnPublicationAsync(id, actor, ct);
        draft.DemandDraft(seen);
        db.Publications.Remove(draft);
        db.AuditEntries.Add(actor.Did("Audit.BulletinDiscarded", ReportContent.Read(draft.Content).Number, clock.UtcNow()));
    }, ct);
}
