using GovConsole.Access;
using GovConsole.Audit;
using GovConsole.Cases.Flow;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Handovers;

/// <summary>The giver takes a list back before the receiver signs; the number stays used and the list stays to be read.</summary>
public sealed class TakeBackHandover(IDbContextFactory<ConsoleDb> dbs, TimeProvider clock)
{
    public sealed record Input(string Number, int Version, string Reason);

    /// <exception cref="RuleException"><c>Handover.Unknown</c>, also outside the actor's scope.</exception>
    public Task RunAsync(Input input, Actor actor, CancellationToken ct) => dbs.WriteAsync(async db =>
    {
        var handover = await db.Handovers.VisibleTo(actor).Include(x => x.Lines).SingleOrDefaultAsync(x => x.Number == input.Number, ct)
            ?? throw new RuleException("Handover.Unknown", null, input.Number);
        await db.DemandAsync(actor, Permission.LogCase, null, ct);
        if (handover.From != actor.Unit) throw new RuleException("Handover.NotYours");
        if (handover.State is not HandoverState.Open) throw new RuleException("Handover.NotOpen");
        if (handover.Version != input.Version) throw new RuleException("Rule.Stale");
        if (string.IsNullOrWhiteSpace(input.Reason)) throw new RuleException("Handover.ReasonMissing", nameof(input.Reason));
        if (input.Reason.Trim().Length > DeedRules.TextMaxLength) throw new RuleException("Handover.TextTooLong", nameof(input.Reason), DeedRules.TextMaxLength);

        handover.TakeBack(input.Reason.Trim(), clock.UtcNow());
        db.AuditEntries.Add(actor.Did("Audit.HandoverTakenBack", handover.Number, clock.UtcNow(), handover.TakenBackReason));
    }, ct);
}
