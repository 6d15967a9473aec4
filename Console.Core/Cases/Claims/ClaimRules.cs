using GovConsole.Cases.Flow;
using GovConsole.Kernel;

namespace GovConsole.Cases.Claims;

/// <summary>Who of a unit works on the present step of a case. A claim belongs to the step and ends with it.</summary>
public static class ClaimRules
{
    public const int ReasonMaxLength = 200;
    public const int MostCases = 100;

    /// <summary>What is asked, of a case as it stands. Nobody is held to a reason for taking work upon themselves.</summary>
    public sealed record Asked(AssignmentKind Kind, Guid ById, Guid? ToId, string? To, bool ToMay, string? Reason, Guid? HolderId, string? Holder);

    public static IEnumerable<BrokenRule> Check(Asked asked)
    {
        switch (asked.Kind)
        {
            case AssignmentKind.Claimed when asked.HolderId == asked.ById:
                yield return new("Claim.YoursAlready");
                break;
            case AssignmentKind.Claimed when asked.HolderId is not null:
                yield return new("Claim.Taken", null, asked.Holder!);
                break;
            case AssignmentKind.Assigned when asked.HolderId == asked.ToId:
                yield return new("Claim.TheirsAlready", null, asked.Holder!);
                break;
            case AssignmentKind.Assigned when !asked.ToMay:
                yield return new("Claim.NotTheirStep", null, asked.To ?? "");
                break;
            case AssignmentKind.Released when asked.HolderId is null:
                yield return new("Claim.NobodyHolds");
                break;
        }
    }

    /// <summary>What must hold for the request as a whole, whichever cases it names.</summary>
    public static IEnumerable<BrokenRule> CheckRequest(AssignmentKind kind, Guid? to, string? reason, int cases)
    {
        if (cases > MostCases) yield return new("Claim.TooMany", null, MostCases);
        if (kind is AssignmentKind.Assigned && to is null) yield return new("Claim.ToMissing", "To");
        if (kind is not AssignmentKind.Claimed && reason is null) yield return new("Claim.ReasonMissing", "Reason");
        else if (reason?.Length > ReasonMaxLength) yield return new("Claim.ReasonTooLong", "Reason", ReasonMaxLength);
    }

    /// <summary>Whether a claim goes on after a deed: what is no step, or begins what was claimed, leaves it; a new step is anybody's.</summary>
    public static bool Outlasts(CaseAction action) => action
        is CaseAction.Assign or CaseAction.Suspend or CaseAction.Conclude or CaseAction.Resume or CaseAction.Extend
        or CaseAction.RecordVisit or CaseAction.SupplyGap or CaseAction.SendParcel or CaseAction.ReturnParcel;
}
