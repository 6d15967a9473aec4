using GovConsole.Agents.Roster;
using GovConsole.Kernel;
using GovConsole.Organisation;

namespace GovConsole.Reports.Agents;

/// <summary>F8 代办员花名册与变动表 as it was asked for: by whom, when, and every row of both tables.</summary>
public sealed record RosterExport
{
    public required string Number { get; init; }
    public required string Unit { get; init; }
    public required AgentFilter Filter { get; init; }
    public required Period Period { get; init; }
    public required DateTime At { get; init; }
    public required string By { get; init; }
    public required IReadOnlyList<FindAgents.Row> Rows { get; init; }
    public required IReadOnlyList<FindAgentChanges.Row> Changes { get; init; }
    public required UnitTree Units { get; init; }
}
