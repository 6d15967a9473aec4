using GovConsole.Access;
using GovConsole.Audit;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Cases.Views;

/// <summary>Takes a shared search back: whoever shared it, or an administrator over its unit.</summary>
public sealed class DropSharedView(IDbContextFactory<ConsoleDb> dbs, TimeProvider clock)
{
    /// <exception cref="RuleException"><c>View.Unknown</c> for one the actor does not see, <c>Access.Forbidden</c></exception>
    public Task RunAsync(Guid id, Actor actor, CancellationToken ct) => dbs.WriteAsync(async db =>
    {
        await db.DemandAsync(actor, Permission.ReadCases, null, ct);
        var view = await db.SharedViews.SingleOrDefaultAsync(x => x.Id == id, ct);
        if (view is null || !view.Unit.Covers(actor.Unit) && !actor.Covers(view.Unit)) throw new RuleException("View.Unknown");
        if (!May(actor, view)) throw new RuleException("Access.Forbidden");

        db.SharedViews.Remove(view);
        db.AuditEntries.Add(actor.Did("Audit.ViewDropped", view.Name, clock.UtcNow()));
    }, ct);

    internal static bool May(Actor actor, SharedView view) =>
        view.ById == actor.AccountId || actor.Role is Role.UnitAdministrator && actor.Covers(view.Unit);
}
