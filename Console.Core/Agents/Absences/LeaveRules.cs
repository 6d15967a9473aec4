using GovConsole.AgentPoints;
using GovConsole.Agents.Backups;
using GovConsole.Kernel;

namespace GovConsole.Agents.Absences;

/// <summary>What a leave must look like beside those that are known.</summary>
public static class LeaveRules
{
    /// <summary>How late a leave may be entered: sickness asks nobody first.</summary>
    public const int DaysBack = 7;
    public const int MostDays = 180;

    // The leaves are those of the agent and of whoever stands in.
    public static IEnumerable<BrokenRule> Check(EnterLeave.Input input, DateOnly today, AgentTenure? tenure, AgentTenure? standIn, IReadOnlyList<AgentLeave> leaves)
    {
        if (tenure is null) yield return new("Agents.AgentMissing", nameof(input.Tenure));
        if (!Enum.IsDefined(input.Kind)) yield return new("Agents.KindMissing", nameof(input.Kind));
        if (string.IsNullOrWhiteSpace(input.Reason)) yield return new("Agents.ReasonMissing", nameof(input.Reason));
        else if (input.Reason.Trim().Length > AgentLeave.ReasonMaxLength) yield return new("Agents.TextTooLong", nameof(input.Reason), AgentLeave.ReasonMaxLength);

        if (input.From is not { } from) yield return new("Agents.DayMissing", nameof(input.From));
        else if (from < today.AddDays(-DaysBack)) yield return new("Agents.LeaveTooLate", nameof(input.From), DaysBack);
        if (input.To is not { } to) yield return new("Agents.DayMissing", nameof(input.To));
        if (input is not { From: { } first, To: { } last } || tenure is null) yield break;

        if (last < first) yield return new("Agents.ToBeforeFrom", nameof(input.To), first);
        else if (last.DayNumber - first.DayNumber >= MostDays) yield return new("Agents.LeaveTooLong", nameof(input.To), MostDays);
        if (tenure.From > first || tenure.To < last) yield return new("Agents.NotInTenure", nameof(input.From), tenure.Name);
        if (leaves.FirstOrDefault(leave => leave.TenureId == tenure.Id && Meets(leave, first, last)) is { } own)
            yield return new("Agents.LeaveOverlaps", nameof(input.From), own.From, own.To);
        if (standIn is null) yield break;

        if (BackupRules.IsSame(standIn, tenure)) yield return new("Agents.StandInHimself", nameof(input.StandIn));
        else if (leaves.FirstOrDefault(leave => leave.TenureId == standIn.Id && Meets(leave, first, last)) is { } away)
            yield return new("Agents.StandInAway", nameof(input.StandIn), standIn.Name, away.From, away.To);
    }

    private static bool Meets(AgentLeave leave, DateOnly from, DateOnly to) => !leave.Cancelled && leave.From <= to && from <= leave.To;
}
