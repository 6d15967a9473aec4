namespace GovConsole.Statistics;

/// <summary>How wide a tally row reaches in time.</summary>
public enum Grain { Day, Month, Year }

/// <summary>By what a tally row is cut: not at all, or by one quality of the cases.</summary>
public enum Facet { All, Item, Channel }

/// <summary>
/// One row of the cube: the numbers of one unit's subtree, in one day, month or year, for one value of one facet.
/// The measures are its columns, one for each member of <see cref="Measure"/>. The rows are derived from the ledger,
/// folded in the transaction of each event, and can be thrown away and rebuilt.
/// </summary>
public sealed class Tally
{
    public required string Unit { get; init; }
    public required Facet Facet { get; init; }
    public required Grain Grain { get; init; }
    /// <summary>The value of the facet; empty for <see cref="Facet.All"/>.</summary>
    public required string Value { get; init; }
    /// <summary>The first day of the row's day, month or year.</summary>
    public required DateOnly Day { get; init; }
}

/// <summary>What a change of one case changes in the cube.</summary>
public sealed record Fact(IReadOnlyList<string> Units, Guid ItemId, int Channel, IReadOnlyDictionary<DateOnly, Counts> ByDay)
{
    public IEnumerable<(Facet Facet, string Value)> Facets =>
        [(Facet.All, ""), (Facet.Item, ItemId.ToString()), (Facet.Channel, Channel.ToString(System.Globalization.CultureInfo.InvariantCulture))];
}
