using GovConsole.AgentPoints.Overview;
using GovConsole.Statistics.Dashboards;

namespace GovConsole.Reports.Bulletins;

/// <summary>月通报: the dashboard of one unit and month as it stood at one moment, with the agent points below it.</summary>
public sealed record Bulletin
{
    public required string Number { get; init; }
    public required string Unit { get; init; }
    public required DateTime At { get; init; }
    public required string By { get; init; }
    public required Dashboard Figures { get; init; }
    /// <summary>As of the moment of issue, whatever the month; null where there are no villages.</summary>
    public required CoverageFigures? Points { get; init; }

    /// <summary>The month is not over: the figures go to today, and are compared with as many days of the other months.</summary>
    public bool IsRunning => Figures.Period.To >= Figures.Today;

    /// <summary>Units directly below that had nothing to do all month.</summary>
    public IReadOnlyList<string> Idle =>
        [.. (Figures.Ranking?.Rows ?? []).Where(row => !row.IsOwn && row.Readings.All(reading => reading.Value is null or 0)).Select(row => row.Unit.Name)];
}
