using GovConsole.AgentPoints;
using GovConsole.AgentPoints.Overview;
using GovConsole.Organisation;

namespace GovConsole.Monthly;

/// <summary>One village's month: the ledger's figures, how the point stood on the last day, and what its agent confirmed.</summary>
public sealed record VillageMonth(VillageStanding Standing, MonthFigures Ledger, MonthlyReport? Confirmed)
{
    public DateOnly? LastCaseOn => Standing.LastCaseOn;
    public Unit Village => Standing.Village;
    /// <summary>What was confirmed, else what the ledger says now.</summary>
    public MonthFigures Figures => Confirmed?.Figures ?? Ledger;
    public int Met => Confirmed?.Met ?? MetNow;
    public int MetNow => Standing.States.Values.Count(state => state is ElementState.Passed or ElementState.Exempt);
    /// <summary>Whether something was entered for the month after it was confirmed.</summary>
    public bool Differs => Confirmed is not null && Confirmed.Figures != Ledger;
    /// <summary>零办件点: it served, and nobody brought it anything.</summary>
    public bool IsIdle => Standing.IsCovered && Ledger.Received == 0;
}
