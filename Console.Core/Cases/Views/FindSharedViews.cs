using GovConsole.Access;
using GovConsole.Data;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Cases.Views;

/// <summary>The searches that are shared in the actor's unit, by name.</summary>
public sealed class FindSharedViews(IDbContextFactory<ConsoleDb> dbs)
{
    public sealed record Row(Guid Id, string Name, string Query, string By, bool MayTakeBack);

    public Task<List<Row>> RunAsync(Actor actor, CancellationToken ct)
    {
        actor.Demand(Permission.ReadCases);
        var unit = actor.Unit;
        return dbs.ReadAsync(async db => (await db.SharedViews.Where(x => x.Unit == unit).OrderBy(x => x.Name).ToListAsync(ct))
            .ConvertAll(view => new Row(view.Id, view.Name, view.Query, view.By, SharedViewRules.MayTakeBack(actor, view))), ct);
    }
}
