using GovConsole.Cases;
using GovConsole.Cases.Flow;
using GovConsole.Cases.Steps;
using GovConsole.Cases.Visits;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Cases.Steps;

public sealed class SevenStepsTests
{
    private static readonly CaseAction[] Granted = [CaseAction.Accept, CaseAction.Assign, CaseAction.Propose, CaseAction.Grant];

    public static TheoryData<CaseAction[], int, bool, string> Ways => new()
    {
        { [], 0, false, "Entrust" },
        { [CaseAction.Accept], 0, false, "Entrust Accept" },
        { Granted, 0, false, "Entrust Accept Handle" },
        { [.. Granted, CaseAction.Deliver], 0, false, "Entrust Accept Handle Deliver" },
        { [.. Granted, CaseAction.Deliver, CaseAction.Archive], 0, false, "Entrust Accept Handle Deliver Archive" },
        { [.. Granted, CaseAction.Deliver, CaseAction.Archive], 40, false, "Entrust Accept Handle Deliver Archive Report" },
        { [.. Granted, CaseAction.Deliver, CaseAction.Archive], 40, true, "Entrust Accept Handle Deliver Archive Report CallBack" },
        { [CaseAction.Withdraw], 0, false, "Entrust Handle" },
    };

    [Theory, MemberData(nameof(Ways))]
    public void A_step_is_taken_when_its_evidence_is_there(CaseAction[] actions, int daysLater, bool called, string steps)
    {
        var marks = SevenSteps.Of(Sample.Case().Through(actions), called ? new(ServiceStep.CallBack, Sample.Monday, "符秀英", StepEvidence.Call) : null, Sample.Monday.AddDays(daysLater));

        Assert.Equal(Enum.GetValues<ServiceStep>(), marks.Select(mark => mark.Step));
        Assert.Equal(steps, string.Join(' ', marks.Where(mark => mark.On is not null).Select(mark => mark.Step)));
    }

    /// <summary>Domain, section 8, row 15: no visit and all eight links, or the case is none of them.</summary>
    [Theory]
    [InlineData(Channel.Online, true, false, true)]
    [InlineData(Channel.Online, false, false, false)]
    [InlineData(Channel.Online, true, true, false)]
    [InlineData(Channel.Window, true, false, false)]
    public void Without_a_visit_means_every_link_and_no_visit(Channel channel, bool ratedOnline, bool visited, bool zero)
    {
        var item = Sample.Item(Sample.Version(zeroVisit: true));
        var subject = Sample.Case(Sample.Input(item) with { Channel = channel, InPerson = false }, item.Versions[0]).Through(Granted);
        if (visited) subject.Through(CaseAction.RecordVisit);
        subject.Take(Deeds.Of(CaseAction.Deliver, subject.LastAt.AddHours(1)) with { DeliveryWay = DeliveryWay.Electronic }, subject.LastAt);

        Assert.Equal(zero, EightLinks.Of(subject, item.Versions[0], ratedOnline).IsZeroVisit);
    }
}
