using System.Globalization;
using GovConsole.Access;
using GovConsole.Audit;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Reports.Bulletins;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Reports.Publications;

/// <summary>刊发: gives a draft its number and its hash. From then on it says the same for ever, whatever becomes of the ledger.</summary>
public sealed class PublishBulletin(IDbContextFactory<ConsoleDb> dbs, TimeProvider clock)
{
    /// <summary>Publishes the version that was read over; another one is not published unseen.</summary>
    /// <returns>The number.</returns>
    /// <exception cref="RuleException"><c>Publication.Unknown</c>, <c>Publication.NotADraft</c>, <c>Publication.Exists</c> or <c>Rule.Stale</c>.</exception>
    public Task<string> RunAsync(Guid id, int seen, Actor actor, CancellationToken ct) => dbs.WriteAsync(async db =>
    {
        var draft = await db.OwnPublicationAsync(id, actor, ct);
        var before = await db.Publications.Where(x => x.Unit == draft.Unit && x.Kind == draft.Kind && x.From == draft.From && x.State != PublicationState.Draft)
            .Select(x => new { x.State, x.Number }).ToListAsync(ct);
        if (before.Find(one => one.State is PublicationState.Published) is { } standing) throw new RuleException("Publication.Exists", null, standing.Number!);

        var number = string.Create(CultureInfo.InvariantCulture, $"TB-{draft.Unit.Code}-{IssueBulletin.Key(draft.Kind, new(draft.From, draft.To))}-{before.Count + 1}");
        draft.Publish(number, actor.Name, clock.UtcNow(), seen);
        db.AuditEntries.Add(actor.Did("Audit.BulletinPublished", number, clock.UtcNow(), draft.Hash));
        return number;
    }, ct);
}
