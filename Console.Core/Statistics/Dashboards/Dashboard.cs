using GovConsole.Kernel;
using GovConsole.Statistics.Indicators;

namespace GovConsole.Statistics.Dashboards;

/// <summary>What a leader sees of one unit and period. Every number in it carries the list that it counts.</summary>
public sealed record Dashboard
{
    public required Place Unit { get; init; }
    /// <summary>From the actor's own unit down to this one.</summary>
    public required IReadOnlyList<Place> Line { get; init; }
    public required DateOnly Today { get; init; }
    public required Period Period { get; init; }
    /// <summary>With what a running period is compared: as many days of the periods before as have come of this one.</summary>
    public required Period Before { get; init; }
    public required Period YearBefore { get; init; }
    /// <summary>No working days can be counted because a year's calendar is not maintained.</summary>
    public required bool CalendarMissing { get; init; }

    public required IReadOnlyList<Reading> TodaysFigures { get; init; }
    public required IReadOnlyList<Compared> Figures { get; init; }
    /// <summary>How things stand now, whatever the period.</summary>
    public required IReadOnlyList<Reading> Standing { get; init; }
    public required Balance Balance { get; init; }
    /// <summary>What the catalogue of items itself promises on the last day, for the whole province.</summary>
    public required IReadOnlyList<Reading> Catalogue { get; init; }
    public required IReadOnlyList<Cut> Channels { get; init; }
    public required IReadOnlyList<Cut> Items { get; init; }
    public required IReadOnlyList<TrendPoint> Trend { get; init; }
    /// <summary>Null for a unit with nothing below it.</summary>
    public required Ranking? Ranking { get; init; }
}

/// <summary>A unit by name.</summary>
public sealed record Place(string Code, string Name);

/// <summary>A reading beside those of the period before and of the same period a year earlier; null when nothing was to be compared.</summary>
public sealed record Compared(Reading Now, Reading? Before, Reading? YearBefore);

/// <summary>One channel or one item: its key as the tallies keep it, its name where it has one, and its readings.</summary>
public sealed record Cut(string Key, string Name, IReadOnlyList<Reading> Readings);

/// <summary>One day, month or year of a trend; the first and the last may be cut by the period.</summary>
public sealed record TrendPoint(Period Period, Counted Received, Counted Accepted, Counted Closed);
