using GovConsole.AgentPoints.Overview;
using GovConsole.Statistics.Dashboards;

namespace GovConsole.Reports.Bulletins;

/// <summary>通报: the dashboard of one unit and period as it stood at one moment, with the agent points below it.</summary>
public sealed record Bulletin
{
    public required ReportKind Kind { get; init; }
    public required string Number { get; init; }
    public required string Unit { get; init; }
    public required DateTime At { get; init; }
    public required string By { get; init; }
    public required Dashboard Figures { get; init; }
    /// <summary>The level below in the period before, by which it is told who rose and who fell.</summary>
    public required Ranking? RankingBefore { get; init; }
    /// <summary>As of the moment of issue, whatever the period; null where there are no villages.</summary>
    public required CoverageFigures? Points { get; init; }

    /// <summary>The period is not over: the figures go to today, and are compared with as many days of the other periods.</summary>
    public bool IsRunning => Figures.Period.To >= Figures.Today;

    /// <summary>Units directly below that had nothing to do all the time.</summary>
    public IReadOnlyList<string> Idle =>
        [.. (Figures.Ranking?.Rows ?? []).Where(row => !row.IsOwn && row.Readings.All(reading => reading.Value is null or 0)).Select(row => row.Unit.Name)];
}
