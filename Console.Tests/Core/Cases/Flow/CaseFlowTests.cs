using GovConsole.Access;
using GovConsole.Cases.Flow;
using GovConsole.Kernel;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Cases.Flow;

public sealed class CaseFlowTests
{
    private static readonly CaseAction[] Everything = Enum.GetValues<CaseAction>();

    [Fact]
    public void The_machine_has_the_seventeen_states_of_the_design()
    {
        var reached = CaseFlow.Transitions.Select(way => way.To).Concat(CaseFlow.Transitions.Select(way => way.From)).Distinct();

        Assert.Equal(17, Enum.GetValues<CaseStatus>().Length);
        Assert.Equal(Enum.GetValues<CaseStatus>().Order(), reached.Order());
    }

    private static readonly CaseAction[] Onward = [CaseAction.HandDown, CaseAction.SendParcel, CaseAction.ReturnParcel, CaseAction.RecordVisit];

    /// <summary>Each state with the actions possible in it; every other action is refused.</summary>
    public static TheoryData<CaseStatus, CaseAction[]> Possible => new()
    {
        { CaseStatus.Draft, [CaseAction.Submit, CaseAction.Receive] },
        { CaseStatus.PreReview, [CaseAction.PassPreReview, CaseAction.ReturnPreReview, CaseAction.RefuseAcceptance] },
        { CaseStatus.PreReturned, [CaseAction.Resubmit, CaseAction.Abandon] },
        {
            CaseStatus.Received,
            [CaseAction.SendUp, CaseAction.ReturnDown, CaseAction.RecordVisit, CaseAction.Accept, CaseAction.DeemAccepted, CaseAction.NotifyDefects, CaseAction.RefuseAcceptance, CaseAction.Withdraw, CaseAction.Void,
                CaseAction.Open, CaseAction.Fall]
        },
        { CaseStatus.AwaitingCorrection, [CaseAction.Fall, CaseAction.RecordVisit, CaseAction.SupplyMaterials, CaseAction.LapseCorrection, CaseAction.Withdraw, CaseAction.Void] },
        { CaseStatus.Accepted, [CaseAction.RecordVisit, CaseAction.Assign, CaseAction.SupplyGap, CaseAction.Grant, CaseAction.Refuse, CaseAction.Withdraw, CaseAction.Void] },
        { CaseStatus.NotAccepted, [] },
        {
            CaseStatus.InReview,
            [CaseAction.RecordVisit, CaseAction.SupplyGap, CaseAction.Suspend, CaseAction.Extend, CaseAction.Propose, CaseAction.TransferUp, CaseAction.Withdraw, CaseAction.Void]
        },
        { CaseStatus.Suspended, [CaseAction.RecordVisit, CaseAction.SupplyGap, CaseAction.Suspend, CaseAction.Conclude, CaseAction.Resume, CaseAction.Withdraw, CaseAction.Void] },
        { CaseStatus.PendingDecision, [CaseAction.RecordVisit, CaseAction.SupplyGap, CaseAction.Extend, CaseAction.Grant, CaseAction.Refuse, CaseAction.SendBack, CaseAction.Void] },
        { CaseStatus.ClosedGranted, [.. Onward, CaseAction.Deliver, CaseAction.Archive, CaseAction.Void] },
        { CaseStatus.ClosedRefused, [.. Onward, CaseAction.Deliver, CaseAction.Void] },
        { CaseStatus.Delivered, [CaseAction.RecordVisit, CaseAction.Archive, CaseAction.Void] },
        { CaseStatus.Archived, [CaseAction.Reopen] },
        { CaseStatus.TransferredUp, [] },
        { CaseStatus.Withdrawn, [] },
        { CaseStatus.Voided, [] },
    };

    [Theory, MemberData(nameof(Possible))]
    public void Only_these_actions_are_possible(CaseStatus status, CaseAction[] possible) =>
        Assert.Equal(possible.Order(), Everything.Where(action => CaseFlow.Find(status, action) is not null).Order());

    [Fact]
    public void Voiding_and_reopening_are_the_supervisors()
    {
        var ways = CaseFlow.Transitions.Where(way => way.Action is CaseAction.Void or CaseAction.Reopen).ToList();

        Assert.NotEmpty(ways);
        Assert.All(ways, way => Assert.Equal([Role.Supervisor], Enum.GetValues<Role>().Where(role => role.Allows(way.Permission))));
    }

    [Theory]
    [InlineData(CaseAction.Grant)]
    [InlineData(CaseAction.Deliver)]
    [InlineData(CaseAction.Reopen)]
    public void An_impossible_action_is_refused_by_name_and_changes_nothing(CaseAction action)
    {
        var subject = Sample.Case();

        var refused = Assert.Throws<RuleException>(() => subject.Take(Deeds.Of(action), Sample.Now));

        Assert.Equal("Case.NotPossibleNow", Assert.Single(refused.Broken).Code);
        Assert.Equal([CaseStatus.Received, action], refused.Broken[0].Args);
        Assert.Equal((CaseStatus.Received, 1, 1), (subject.Status, subject.Version, subject.Events.Count));
    }

    [Fact]
    public void Each_open_state_lies_in_exactly_one_queue() => Assert.All(Enum.GetValues<CaseStatus>(), status =>
        Assert.Equal(1, new[] { status.IsOver(), status.IsWithDecider(), status.IsWithSource() }.Count(yes => yes)));
}
