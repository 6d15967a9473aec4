using GovConsole.Access;
using GovConsole.Audit;
using GovConsole.Cases.Ledger;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Reports.Ledgers;

/// <summary>Takes exactly the list that somebody sees out of the house, and writes down that it left.</summary>
public sealed class ExportLedger(
    IDbContextFactory<ConsoleDb> dbs, FindCases cases, UnitTrees trees, Preferences preferences, TimeProvider clock)
{
    /// <summary>A formatted workbook is built in memory; a longer list is written in the background.</summary>
    public const int MostRows = 10_000;

    /// <summary>Where somebody's choice of columns is kept, as their names separated by commas.</summary>
    public const string ColumnsKey = "ledger.columns";

    /// <exception cref="RuleException"><c>Access.Forbidden</c>, <c>Access.PostRevoked</c> or <c>Case.TooManyToExport</c>.</exception>
    public async Task<LedgerExport> RunAsync(CaseFilter filter, Actor actor, CancellationToken ct)
    {
        var rows = await cases.AllAsync(filter, actor, MostRows, ct);
        var (tree, disclosable, at) = (await trees.GetAsync(ct), LedgerOrder.Disclosable(filter), clock.UtcNow());
        var number = ExportNumber.Of("TZ", at, rows.Select(row => $"{row.Number} {row.Status} {row.ClosedOn:O} {row.ElapsedDays}").Prepend($"{disclosable}"));

        await dbs.WriteAsync(async db =>
        {
            await db.DemandAsync(actor, Permission.ExportCases, null, ct);
            db.AuditEntries.Add(actor.Did("Audit.LedgerExported", number, at, $"{rows.Count}; {disclosable}"));
        }, ct);
        return new()
        {
            Number = number, Filter = disclosable, Unit = LedgerOrder.UnitOf(filter, actor.Unit, tree), Item = await LedgerOrder.ItemAsync(dbs, filter, ct),
            By = actor.Name, At = at, Columns = LedgerOrder.ColumnsOf(await preferences.FindAsync(actor, ColumnsKey, ct)), Rows = rows, Units = tree,
        };
    }
}
