using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Cases.Views;

/// <summary>The searches shared with the actor's unit, by the unit itself or by one above it.</summary>
public sealed class FindSharedViews(IDbContextFactory<ConsoleDb> dbs)
{
    public sealed record Row(Guid Id, string Name, string Query, UnitPath Unit, string By, bool MayDrop);

    public Task<List<Row>> RunAsync(Actor actor, CancellationToken ct)
    {
        actor.Demand(Permission.ReadCases);
        var line = actor.Unit.Line();
        return dbs.ReadAsync(async db => (await db.SharedViews.Where(x => line.Contains(x.Unit)).OrderBy(x => x.Name).ToListAsync(ct))
            .ConvertAll(view => new Row(view.Id, view.Name, view.Query, view.Unit, view.By, DropSharedView.May(actor, view))), ct);
    }
}
