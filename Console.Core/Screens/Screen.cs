using GovConsole.Cases.Flow;
using GovConsole.Statistics.Dashboards;

namespace GovConsole.Screens;

/// <summary>
/// What hangs on a wall, where anybody may read it: figures, and what was done lately without whom it was done for. No name, no number of
/// a case or a person, no place below a township.
/// </summary>
public sealed record Screen
{
    /// <summary>The running month, with the trend of the last thirty days.</summary>
    public required Dashboard Figures { get; init; }
    /// <summary>Cases in hand with a yellow and with a red card today.</summary>
    public required int Yellow { get; init; }
    public required int Red { get; init; }
    /// <summary>What was done lately, the latest first; each case once, as it stood then.</summary>
    public required IReadOnlyList<Done> Lately { get; init; }
    /// <summary>The units directly below, to be shown in turn.</summary>
    public required IReadOnlyList<Place> Below { get; init; }
    /// <summary>When all of it was read.</summary>
    public required DateTime At { get; init; }

    /// <param name="Key">Tells two lines apart; it is not shown.</param>
    /// <param name="Item">The name of the item.</param>
    /// <param name="Place">A township, or what stands above it.</param>
    /// <param name="At">When it was done.</param>
    /// <param name="Status">How the case stood afterwards.</param>
    public sealed record Done(long Key, string Item, string Place, DateTime At, CaseStatus Status);
}
