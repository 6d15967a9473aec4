using GovConsole.Cases;
using GovConsole.Imports.Layouts;
using GovConsole.Items;
using GovConsole.Organisation;
using GovConsole.Workdays;

namespace GovConsole.Imports.Rows;

/// <summary>Everything that the reading of a row looks at besides the row, gathered before so that it stays pure.</summary>
public sealed record EntryFacts
{
    public required UnitTree Tree { get; init; }
    public required UnitNames Units { get; init; }
    public required ItemNames Items { get; init; }
    public required Almanac Almanac { get; init; }
    public required DateTime Now { get; init; }
    public required IReadOnlyDictionary<LedgerField, int> Columns { get; init; }
    /// <summary>What holds where a row says nothing.</summary>
    public Unit? Unit { get; init; }
    public Item? Item { get; init; }
    public Channel? Channel { get; init; }
    public required string LateReason { get; init; }
}
