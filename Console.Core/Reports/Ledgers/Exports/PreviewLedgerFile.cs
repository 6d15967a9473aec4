using GovConsole.Access;
using GovConsole.Cases.Ledger;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Reports.Ledgers.Exports;

/// <summary>What somebody would get if they asked now: how many cases, and by which filter in words.</summary>
public sealed class PreviewLedgerFile(IDbContextFactory<ConsoleDb> dbs, FindCases cases, UnitTrees trees, TimeProvider clock)
{
    public sealed record Preview(LedgerOrder Order, long Total);

    public async Task<Preview> RunAsync(CaseFilter filter, Actor actor, CancellationToken ct)
    {
        actor.Demand(Permission.ExportCases);
        var tree = await trees.GetAsync(ct);
        return new(
            new()
            {
                Number = "", Filter = LedgerOrder.Disclosable(filter), Unit = LedgerOrder.UnitOf(filter, actor.Unit, tree), Item = await LedgerOrder.ItemAsync(dbs, filter, ct),
                By = actor.Name, At = clock.UtcNow(), Columns = [], Units = tree,
            },
            await cases.CountAsync(filter, actor, ct));
    }
}
