using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Items;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Cases.Ledger;

/// <summary>Every item a case in the ledger can be about, the cancelled ones included, each under its latest name.</summary>
public sealed class LedgerItems(IDbContextFactory<ConsoleDb> dbs)
{
    public sealed record Row(Guid Id, string Name);

    public async Task<IReadOnlyList<Row>> RunAsync(Actor actor, CancellationToken ct)
    {
        actor.Demand(Permission.ReadCases);
        return await dbs.ReadAsync(db => (
            from item in db.Items.IgnoreAutoIncludes()
            join version in db.ItemVersions on item.Id equals version.ItemId
            where version.EffectiveTo == null
            orderby item.Code
            select new Row(item.Id, version.Name)).ToListAsync(ct), ct);
    }
}
