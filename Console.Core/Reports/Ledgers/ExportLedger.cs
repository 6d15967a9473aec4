using GovConsole.Access;
using GovConsole.Audit;
using GovConsole.Cases.Ledger;
using GovConsole.Cases.Search;
using GovConsole.Data;
using GovConsole.Identities;
using GovConsole.Items;
using GovConsole.Kernel;
using GovConsole.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Reports.Ledgers;

/// <summary>Takes exactly the list that somebody sees out of the house, and writes down that it left.</summary>
public sealed class ExportLedger(
    IDbContextFactory<ConsoleDb> dbs, FindCases cases, UnitTrees trees, Preferences preferences, TimeProvider clock)
{
    /// <summary>A formatted workbook is built in memory; a longer list has to be narrowed.</summary>
    public const int MostRows = 10_000;

    /// <summary>Where somebody's choice of columns is kept, as their names separated by commas.</summary>
    public const string ColumnsKey = "ledger.columns";

    /// <exception cref="RuleException"><c>Access.Forbidden</c>, <c>Access.PostRevoked</c> or <c>Case.TooManyToExport</c>.</exception>
    public async Task<LedgerExport> RunAsync(CaseFilter filter, Actor actor, CancellationToken ct)
    {
        var rows = await cases.AllAsync(filter, actor, MostRows, ct);
        var tree = await trees.GetAsync(ct);
        var unit = tree.Get(filter.Unit is { Length: > 0 } code ? code : actor.Unit.Code);
        var at = clock.UtcNow();
        var number = ExportNumber.Of("TZ", at, rows.Select(row => $"{row.Number} {row.Status} {row.ClosedOn:O} {row.ElapsedDays}").Prepend($"{Disclosable(filter)}"));

        await dbs.WriteAsync(async db =>
        {
            await db.DemandAsync(actor, Permission.ExportCases, null, ct);
            db.AuditEntries.Add(actor.Did("Audit.LedgerExported", number, at, $"{rows.Count}; {Disclosable(filter)}"));
        }, ct);
        return new()
        {
            Number = number, Filter = Disclosable(filter), Unit = unit.Path.Depth == 1 ? unit.Name : tree.FullName(unit.Path), Item = await ItemAsync(filter, ct),
            By = actor.Name, At = at, Columns = await ColumnsAsync(actor, ct), Rows = rows, Units = tree,
        };
    }

    // What was searched for may be somebody's whole identity number; that is written nowhere.
    private static CaseFilter Disclosable(CaseFilter filter) =>
        SearchRules.IsPersonal(filter.Text) ? filter with { Text = Mask.Number(Plain.Number(filter.Text!)) } : filter;

    private Task<string?> ItemAsync(CaseFilter filter, CancellationToken ct) => dbs.ReadAsync(
        db => db.ItemVersions.Where(version => version.ItemId == filter.Item).OrderByDescending(version => version.Number)
            .Select(version => version.Name).FirstOrDefaultAsync(ct), ct);

    private async Task<IReadOnlyList<LedgerColumn>> ColumnsAsync(Actor actor, CancellationToken ct)
    {
        var chosen = (await preferences.FindAsync(actor, ColumnsKey, ct) ?? "").Split(',', StringSplitOptions.TrimEntries);
        var all = Enum.GetValues<LedgerColumn>();
        var kept = all.Where(column => chosen.Contains($"{column}", StringComparer.OrdinalIgnoreCase)).ToList();
        return kept.Count == 0 ? all : kept;
    }
}
