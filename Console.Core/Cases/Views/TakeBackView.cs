using GovConsole.Access;
using GovConsole.Audit;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Cases.Views;

/// <summary>Ends the sharing of a view: by whoever shared it, or by the administrator of its unit.</summary>
public sealed class TakeBackView(IDbContextFactory<ConsoleDb> dbs, TimeProvider clock)
{
    /// <exception cref="RuleException"><c>View.Unknown</c> for one that is not shared in the actor's unit, <c>Access.Forbidden</c>.</exception>
    public Task RunAsync(Guid id, Actor actor, CancellationToken ct) => dbs.WriteAsync(async db =>
    {
        await db.DemandAsync(actor, Permission.ReadCases, null, ct);
        var unit = actor.Unit;
        var view = await db.SharedViews.SingleOrDefaultAsync(x => x.Id == id && x.Unit == unit, ct) ?? throw new RuleException("View.Unknown");
        if (!SharedViewRules.MayTakeBack(actor, view)) throw new RuleException("Access.Forbidden");

        db.SharedViews.Remove(view);
        db.AuditEntries.Add(actor.Did("Audit.ViewTakenBack", view.Name, clock.UtcNow(), view.By));
    }, ct);
}
