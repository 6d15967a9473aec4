using GovConsole.Cases;
using GovConsole.Cases.Flow;
using GovConsole.Kernel;

namespace GovConsole.Reports.Notices;

/// <summary>Which paper a case can have.</summary>
public static class NoticeRules
{
    public static IEnumerable<BrokenRule> Check(NoticeKind kind, Case subject)
    {
        if (subject.Status is CaseStatus.Voided) yield return new("Report.CaseVoided");
        else if (kind is NoticeKind.Acceptance && subject.AcceptedOn is null) yield return new("Report.NotAccepted");
        else if (kind is NoticeKind.Receipt && subject.Status is CaseStatus.Draft or CaseStatus.PreReview or CaseStatus.PreReturned)
            yield return new("Report.NotReceived");
    }
}
