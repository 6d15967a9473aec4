using GovConsole.Cases;
using GovConsole.Cases.Flow;
using GovConsole.Cases.Terms;
using GovConsole.Items;
using GovConsole.Tests.Support;
using static GovConsole.Cases.Flow.CaseAction;

namespace GovConsole.Tests.Core.Cases.Terms;

public sealed class TermRulesTests
{
    private static Case InReview => Sample.Case().Through(Accept, Assign);
    private static Case Appraised => InReview.Through(Suspend);
    private static Case Twice => Also(Appraised, PauseKind.Hearing);

    public static TheoryData<string, Func<Case>, Func<Deed, Deed>, CaseAction, string[]> Examples => new()
    {
        { "a second kind", () => Appraised, deed => deed with { PauseKind = PauseKind.Hearing }, Suspend, [] },
        { "the same kind twice", () => Appraised, deed => deed, Suspend, ["Case.PauseKindRuns"] },
        { "one of two", () => Twice, deed => deed, Conclude, [] },
        { "the last by conclusion", () => Appraised, deed => deed, Conclude, ["Case.LastProcedure"] },
        { "one that does not run", () => Twice, deed => deed with { PauseKind = PauseKind.Tender }, Conclude, ["Case.PauseKindNotRunning"] },
        { "one without a name", () => Twice, deed => deed with { PauseKind = null }, Conclude, ["Case.PauseKindMissing"] },
        { "one without a result", () => Twice, deed => deed with { Outcome = " " }, Conclude, ["Case.OutcomeMissing"] },
        { "resumed while another runs", () => Twice, deed => deed, Resume, ["Case.OtherProceduresRun"] },
        { "resumed with the last", () => Twice.Through(Conclude), deed => deed, Resume, [] },
        { "the same kind again later", () => Appraised.Through(Resume), deed => deed, Suspend, [] },
        { "extended while in review", () => InReview, deed => deed, Extend, [] },
        { "extended before the decision", () => InReview.Through(Propose), deed => deed, Extend, [] },
        { "extended on the last day", () => InReview, deed => deed with { At = Sample.Now.AddDays(3) }, Extend, [] },
        { "extended too late", () => InReview, deed => deed with { At = Sample.Now.AddDays(4) }, Extend, ["Case.ExtendTooLate"] },
        { "extended twice", () => InReview.Through(Extend), deed => deed, Extend, ["Case.AlreadyExtended"] },
        { "extended without the head", () => InReview, deed => deed with { ApprovedBy = " " }, Extend, ["Case.ApproverMissing"] },
        { "allowed by the handler himself", () => InReview, deed => deed with { ApprovedBy = "经办人" }, Extend, ["Case.ApproverIsHandler"] },
        { "an immediate case", Immediate, deed => deed, Extend, ["Case.ImmediateNotExtended"] },
        { "refused in time", () => Sample.Case(), deed => deed with { At = Sample.Now.AddDays(7) }, RefuseAcceptance, [] },
        { "refused after the silence", () => Sample.Case(), deed => deed with { At = Sample.Now.AddDays(8) }, RefuseAcceptance, ["Case.NoticeTooLate"] },
    };

    [Theory, MemberData(nameof(Examples))]
    public void The_clock_stops_and_lengthens_only_by_rule(string name, Func<Case> before, Func<Deed, Deed> change, CaseAction action, string[] codes)
    {
        var subject = before();
        var deed = change(Deeds.Of(action, subject.LastAt));

        Assert.Equal((name, string.Join(',', codes)), (name, string.Join(',', DeedRules.Check(subject, deed).Select(rule => rule.Code))));
    }

    [Theory]
    [InlineData("收件登记", StepPhase.Receive)]
    [InlineData("受理", StepPhase.Accept)]
    [InlineData("现场勘查", StepPhase.Review)]
    [InlineData("审核", StepPhase.Review)]
    [InlineData("批准", StepPhase.Decide)]
    [InlineData("制证送达", StepPhase.Deliver)]
    public void A_step_belongs_to_a_part_of_the_way_by_its_name(string name, StepPhase phase) => Assert.Equal(phase, StepPhases.Of(name));

    private static Case Immediate() => Sample.Case(version: Sample.Version(handling: HandlingKind.Immediate, promised: 0)).Through(Accept, Assign);

    private static Case Also(Case subject, PauseKind kind)
    {
        subject.Take(Deeds.Of(Suspend, subject.LastAt) with { PauseKind = kind }, subject.LastAt);
        return subject;
    }
}
