namespace GovConsole.Statistics;

/// <summary>
/// By what the cases behind a figure are found. The names are those of the ledger's filter and of its address,
/// so a figure opens exactly the list that it counts.
/// </summary>
public sealed record CaseQuery(string Unit)
{
    /// <summary>Only what was received at the unit itself, not in the units below.</summary>
    public bool Own { get; init; }
    public Measure? Measure { get; init; }
    public DateOnly? InHandOn { get; init; }
    public DateOnly? From { get; init; }
    public DateOnly? To { get; init; }
    public Guid? Item { get; init; }
    /// <summary>The number of the channel, as tallies keep it.</summary>
    public int? Channel { get; init; }
    /// <summary>In hand and showing this card today.</summary>
    public Card? Card { get; init; }
}
