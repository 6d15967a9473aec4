using GovConsole.Cases.Ledger;
using GovConsole.Organisation;

namespace GovConsole.Reports.Ledgers;

/// <summary>The list as it was asked for: by whom, when, by which filter, and every row of it.</summary>
public sealed record LedgerExport
{
    public required string Number { get; init; }
    public required CaseFilter Filter { get; init; }
    public required string Unit { get; init; }
    /// <summary>The item of the filter, by name.</summary>
    public required string? Item { get; init; }
    public required string By { get; init; }
    public required DateTime At { get; init; }
    public required IReadOnlyList<LedgerColumn> Columns { get; init; }
    public required IReadOnlyList<FindCases.Row> Rows { get; init; }
    public required UnitTree Units { get; init; }
}
