using GovConsole.Cases;
using GovConsole.Cases.Flow;
using GovConsole.Jobs.Schedules;
using GovConsole.Kernel;
using GovConsole.Workdays.Limits;

namespace GovConsole.Demo.Cases;

// What befalls the clock of a case.
internal sealed partial class Life
{
    // As the system's own job does it: at the first moment after the notice period.
    private void Deem(Case subject)
    {
        var moment = Beijing.StartOf(NoticePeriod.DeemedOn(calendar, subject.CompleteOn));
        if (moment > subject.LastAt) at = moment;
        Do(subject, CaseAction.DeemAccepted, (Guid.Empty, Schedule.Principal), deed => deed with { ById = null });
        at = at.AddHours(9);
    }

    // Two procedures, the second begun before the first is over.
    private void CheckTwice(Case subject, (Guid, string) approver, string head)
    {
        Suspend(PauseKind.ExpertReview, "需专家评审加工流程", 8);
        Wait(2);
        Suspend(PauseKind.OnSiteCheck, "需现场核查经营场所", 5);
        Wait(3);
        Do(subject, CaseAction.Conclude, approver, deed => deed with { PauseKind = PauseKind.ExpertReview, Outcome = "评审通过" });
        Wait(3);
        Do(subject, CaseAction.Resume, approver, deed => deed with { Outcome = "核查符合要求" });

        void Suspend(PauseKind kind, string reason, int days) => Do(subject, CaseAction.Suspend, approver, deed => deed with
        {
            PauseKind = kind,
            Reason = reason,
            Days = days,
            ApprovedBy = head,
        });
    }

    private void SupplyGap(Case subject, Plan plan)
    {
        if (!subject.HasOpenGap) return;

        Wait(subject.DueOn > Beijing.Day(at) ? 1 : 0);
        Do(subject, CaseAction.SupplyGap, People.Staff(plan.Source.Code, "agent"), deed => deed with { Materials = Shortfalls.Promised(subject) });
    }
}
