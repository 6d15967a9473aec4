using GovConsole.Access;
using GovConsole.Audit;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Items.Drafts;

/// <summary>Enters a new item with its first version.</summary>
public sealed class SaveItem(IDbContextFactory<ConsoleDb> dbs, TimeProvider clock)
{
    public sealed record Input
    {
        public string Code { get; set; } = "";
        public ItemDraft Draft { get; set; } = new();
    }

    /// <returns>The code under which it stands.</returns>
    public Task<string> RunAsync(Input input, Actor actor, CancellationToken ct) => dbs.WriteAsync(async db =>
    {
        await db.DemandItemsAsync(actor, ct);
        var (code, first) = (input.Code.Trim(), input.Draft.ToVersion());
        RuleException.ThrowIfAny(ItemRules.CheckNew(code, first));
        await db.DemandDepartmentAsync(first, ct);
        if (await db.Items.AnyAsync(x => x.Code == code, ct)) throw new RuleException("Item.CodeTaken", nameof(input.Code), code);

        db.Items.Add(Item.Of(code, first));
        db.AuditEntries.Add(actor.Did("Audit.ItemAdded", code, clock.UtcNow(), first.Name));
        return code;
    }, ct);
}
