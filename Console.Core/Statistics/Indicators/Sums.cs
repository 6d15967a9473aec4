namespace GovConsole.Statistics.Indicators;

/// <summary>
/// What an indicator is made of: what was counted in a period, what was in hand when it began, and how many of its working days have come;
/// null when the calendar of a year is not maintained.
/// </summary>
public sealed record Sums(Counts Within, long CarriedOver = 0, int? Workdays = null)
{
    /// <summary>What others have counted.</summary>
    public IReadOnlyDictionary<Quantity, long> Beside { get; init; } = new Dictionary<Quantity, long>();

    /// <summary>In hand when the period ends: carried over and accepted, less what was closed.</summary>
    public long InHand => CarriedOver + Within[Measure.Accepted] - Within[Measure.Closed];

    public long this[Term term] => term.Measure is { } measure ? Within[measure] : Beside.GetValueOrDefault(term.Quantity!.Value);

    /// <summary>What somebody else than the tallies has counted.</summary>
    public static Sums Of(params IEnumerable<(Quantity What, long Number)> counted) =>
        new(new Counts()) { Beside = counted.ToDictionary(one => one.What, one => one.Number) };
}
