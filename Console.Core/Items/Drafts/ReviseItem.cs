using GovConsole.Access;
using GovConsole.Audit;
using GovConsole.Data;
using GovConsole.Jobs;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Items.Drafts;

/// <summary>
/// Continues an item with another version from today or a later day; pausing, cancelling and resuming are revisions too.
/// Whoever looked at an older version is told, not overwritten.
/// </summary>
public sealed class ReviseItem(IDbContextFactory<ConsoleDb> dbs, TimeProvider clock)
{
    public sealed record Input
    {
        public string Code { get; set; } = "";
        /// <summary>The number of the version that the revision was written upon.</summary>
        public int Number { get; set; }
        public string Reason { get; set; } = "";
        public ItemDraft Draft { get; set; } = new();
    }

    public async Task RunAsync(Input input, Actor actor, CancellationToken ct)
    {
        try
        {
            await dbs.WriteAsync(db => StoreAsync(db, input, actor, ct), ct);
        }
        catch (RuleException twice) when (twice.Broken is [{ Code: "Rule.Duplicate" }])
        {
            // Somebody else took the number between the look and the write.
            throw new RuleException("Rule.Stale");
        }
    }

    private async Task StoreAsync(ConsoleDb db, Input input, Actor actor, CancellationToken ct)
    {
        await db.DemandItemsAsync(actor, ct);
        var item = await db.Items.SingleOrDefaultAsync(x => x.Code == input.Code, ct) ?? throw new RuleException("Item.Unknown", null, input.Code);
        if (item.Versions.Max(version => version.Number) != input.Number) throw new RuleException("Rule.Stale");

        var (next, today) = (input.Draft.ToVersion(), clock.Today());
        RuleException.ThrowIfAny([.. ItemRules.CheckRevision(item, next), .. Check(input, today)]);
        await db.DemandDepartmentAsync(next, ct);

        var promised = item.Versions.MaxBy(version => version.Number)!;
        item.Revise(next);
        if (next.EffectiveFrom <= today && (next.Promised, next.Statutory) != (promised.Promised, promised.Statutory))
            db.QueueJob(ItemRevision.Kind, new ItemRevision(item.Id, next.Id, next.EffectiveFrom), actor, clock.UtcNow());
        db.AuditEntries.Add(actor.Did(
            "Audit.ItemRevised", item.Code, clock.UtcNow(), $"{next.Name} #{next.Number} {next.EffectiveFrom:yyyy-MM-dd} {next.Standing}; {input.Reason.Trim()}"));
    }

    private static IEnumerable<BrokenRule> Check(Input input, DateOnly today)
    {
        // What was promised on a day that has passed cannot be promised otherwise.
        if (input.Draft.EffectiveFrom < today) yield return new("Item.RevisionInPast", nameof(ItemDraft.EffectiveFrom), today);
        if (string.IsNullOrWhiteSpace(input.Reason)) yield return new("Item.ReasonMissing", nameof(input.Reason));
        else if (input.Reason.Trim().Length > 200) yield return new("Item.ReasonTooLong", nameof(input.Reason), 200);
    }
}
