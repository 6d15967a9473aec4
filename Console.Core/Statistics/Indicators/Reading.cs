namespace GovConsole.Statistics.Indicators;

/// <summary>
/// The value of an indicator, null for "—", and the numbers of cases or of items that it is made of, the most telling first.
/// Every one of them opens its list.
/// </summary>
public sealed record Reading(Indicator Indicator, decimal? Value, IReadOnlyList<Counted> Counts)
{
    public IReadOnlyList<CountedItems> Items { get; init; } = [];

    /// <summary>The list that opens behind the value.</summary>
    public CaseQuery? Opens => Counts is [var first, ..] ? first.Cases : null;
}
