using GovConsole.AgentPoints;
using GovConsole.Inspections.Plans;
using GovConsole.Kernel;

namespace GovConsole.Inspections.Rectifications;

/// <summary>What an answer and a review must bring.</summary>
public static class RectificationRules
{
    /// <summary>Evidence answers what is not closed, and is dated no earlier than what it answers.</summary>
    public static IEnumerable<BrokenRule> Answer(RectificationState state, DateOnly failedOn, DateOnly on)
    {
        if (RectificationFlow.Next(state, RectificationAct.Answer) is null) yield return new("Rectification.Closed");
        else if (on < failedOn) yield return new("Rectification.EvidenceOlder", "On", failedOn);
    }

    /// <summary>Only evidence newer than the latest failure can be found good; by itself nothing is closed on paper.</summary>
    public static IEnumerable<BrokenRule> Close(RectificationState state, DateTime failedAt, DateTime? evidenceAt)
    {
        if (state is RectificationState.Closed) yield return new("Rectification.Closed");
        else if (state is not RectificationState.Answered || evidenceAt is null || evidenceAt < failedAt) yield return new("Rectification.NoEvidence");
    }

    public static IEnumerable<BrokenRule> SendBack(RectificationState state, string? reason, int workdays)
    {
        if (RectificationFlow.Next(state, RectificationAct.SendBack) is null) yield return new("Rectification.NoEvidence");
        if (string.IsNullOrWhiteSpace(reason)) yield return new("Rectification.ReasonMissing", "Note");
        else if (reason.Trim().Length > ElementCheck.NoteMaxLength) yield return new("Inspection.TextTooLong", "Note", ElementCheck.NoteMaxLength);
        foreach (var broken in PlanRules.Workdays(workdays, "Workdays")) yield return broken;
    }
}
