using GovConsole.Cases.Ledger;
using GovConsole.Cases.Search;
using GovConsole.Data;
using GovConsole.Identities;
using GovConsole.Items;
using GovConsole.Kernel;
using GovConsole.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Reports.Ledgers;

/// <summary>What was asked for: by whom, when, by which filter, in which columns.</summary>
public record LedgerOrder
{
    public required string Number { get; init; }
    public required CaseFilter Filter { get; init; }
    public required string Unit { get; init; }
    /// <summary>The item of the filter, by name.</summary>
    public required string? Item { get; init; }
    public required string By { get; init; }
    public required DateTime At { get; init; }
    public required IReadOnlyList<LedgerColumn> Columns { get; init; }
    public required UnitTree Units { get; init; }

    /// <summary>What was searched for may be somebody's whole identity number; that is written nowhere.</summary>
    public static CaseFilter Disclosable(CaseFilter filter) =>
        SearchRules.IsPersonal(filter.Text) ? filter with { Text = Mask.Number(Plain.Number(filter.Text!)) } : filter;

    /// <summary>The unit whose ledger it is: the filter's, or else the one in which somebody acts.</summary>
    internal static string UnitOf(CaseFilter filter, UnitPath own, UnitTree tree)
    {
        var unit = tree.Get(filter.Unit is { Length: > 0 } code ? code : own.Code);
        return unit.Path.Depth == 1 ? unit.Name : tree.FullName(unit.Path);
    }

    internal static Task<string?> ItemAsync(IDbContextFactory<ConsoleDb> dbs, CaseFilter filter, CancellationToken ct) => dbs.ReadAsync(
        db => db.ItemVersions.Where(version => version.ItemId == filter.Item).OrderByDescending(version => version.Number)
            .Select(version => version.Name).FirstOrDefaultAsync(ct), ct);

    /// <summary>The columns that somebody chose, as they are kept, in the order of the sheet; all of them when nothing readable was kept.</summary>
    public static IReadOnlyList<LedgerColumn> ColumnsOf(string? kept)
    {
        var chosen = (kept ?? "").Split(',', StringSplitOptions.TrimEntries);
        var all = Enum.GetValues<LedgerColumn>();
        var found = all.Where(column => chosen.Contains($"{column}", StringComparer.OrdinalIgnoreCase)).ToList();
        return found.Count == 0 ? all : found;
    }
}

/// <summary>The list as it was asked for, with every row of it.</summary>
public sealed record LedgerExport : LedgerOrder
{
    public required IReadOnlyList<FindCases.Row> Rows { get; init; }
}
