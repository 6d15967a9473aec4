using GovConsole.Access;
using GovConsole.Audit;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Reports.Publications;

/// <summary>撤回: declares a published bulletin withdrawn, with the reason. It stays as it was, marked, and the period can be published anew.</summary>
public sealed class WithdrawBulletin(IDbContextFactory<ConsoleDb> dbs, TimeProvider clock)
{
    /// <exception cref="RuleException"><c>Publication.Unknown</c>, <c>Publication.NotPublished</c>, or what is wrong with the reason.</exception>
    public Task RunAsync(Guid id, string reason, Actor actor, CancellationToken ct) => dbs.WriteAsync(async db =>
    {
        var published = await db.OwnPublicationAsync(id, actor, ct);
        var why = Plain.Words(reason);
        RuleException.ThrowIfAny(PublicationRules.CheckReason(why));

        published.Withdraw(why, actor.Name, clock.UtcNow());
        db.AuditEntries.Add(actor.Did("Audit.BulletinWithdrawn", published.Number!, clock.UtcNow(), why));
    }, ct);
}
