using CsCheck;
using GovConsole.Cases;
using GovConsole.Cases.Flow;
using GovConsole.Cases.Intake;
using GovConsole.Kernel;
using GovConsole.Organisation;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Cases.Flow;

public sealed class HoldingTests
{
    public static TheoryData<string, string, string[]> Ways => new()
    {
        { "46/469007/469007100/469007100200", "46/469007/469007100", ["469007100200", "469007100"] },
        { "46/469007/469007100/469007100200", "46/469007", ["469007100200", "469007100", "469007"] },
        { "46/469007/469007100/469007100200", "46", ["469007100200", "469007100", "469007", "46"] },
        { "46/469007/469007100/469007100200", "46/46D22", ["469007100200", "469007100", "469007", "46D22"] },
        { "46/4601/460106/460106100/460106100200", "46/4601", ["460106100200", "460106100", "460106", "4601"] },
        { "46/4604/460400/460400100/460400100200", "46/4604", ["460400100200", "460400100", "4604"] },
        { "46/469007", "46/469007/469007D01", ["469007", "469007D01"] },
        { "46/469007/469007100", "46/469007/469007100", ["469007100"] },
    };

    [Theory, MemberData(nameof(Ways))]
    public void A_case_goes_up_level_by_level(string source, string decider, string[] way) =>
        Assert.Equal(way, Routes.Way(new(source), new(decider)).Select(unit => unit.Code));

    public static TheoryData<Channel, bool, string, string?> Firsts => new()
    {
        { Channel.VillageAgent, true, "469007100", "2026-03-09" },
        { Channel.VillageAgent, false, "469007100200", null },
        { Channel.Online, true, "469007", null },
    };

    [Theory, MemberData(nameof(Firsts))]
    public void Where_a_case_begins(Channel channel, bool sendUp, string holder, string? sentUpOn)
    {
        var subject = Case(channel, sendUp);

        Assert.Equal((holder, sentUpOn), (subject.HolderCode, subject.SentUpOn?.ToString("yyyy-MM-dd", null)));
    }

    [Fact]
    public void It_goes_up_comes_back_with_a_reason_and_keeps_its_number()
    {
        var subject = Case(Channel.VillageAgent, sendUp: false);
        var number = subject.Number;

        subject.Through(CaseAction.SendUp, CaseAction.ReturnDown, CaseAction.SendUp, CaseAction.SendUp, CaseAction.Accept);

        Assert.Equal(
            ["469007100200", "469007100", "469007100200", "469007100", "469007", "469007"], subject.Events.Select(line => line.HolderCode));
        Assert.Equal((number, CaseStatus.Accepted), (subject.Number, subject.Status));
    }

    [Theory]
    [InlineData(CaseAction.Accept, "Case.NotSentUpYet")]
    [InlineData(CaseAction.NotifyDefects, "Case.NotSentUpYet")]
    [InlineData(CaseAction.RefuseAcceptance, "Case.NotSentUpYet")]
    [InlineData(CaseAction.DeemAccepted, null)]
    public void What_has_not_arrived_is_not_judged_but_silence_counts(CaseAction action, string? code)
    {
        var subject = Case(Channel.VillageAgent, sendUp: true);

        var refused = Record.Exception(() => subject.Take(Deeds.Of(action, Sample.Now.AddDays(3)), Sample.Now)) as RuleException;
        if (code is null) refused = Record.Exception(() => subject.Take(Deeds.Of(action, Sample.Now.AddDays(30)), Sample.Now)) as RuleException;

        Assert.Equal(code, refused?.Broken[0].Code);
        if (code is null) Assert.Equal("469007", subject.HolderCode);
    }

    [Fact]
    public void A_return_needs_a_reason()
    {
        var subject = Case(Channel.VillageAgent, sendUp: true);

        var refused = Assert.Throws<RuleException>(() => subject.Take(Deeds.Of(CaseAction.ReturnDown) with { Reason = " " }, Sample.Now));

        Assert.Equal("Case.ReasonMissing", refused.Broken[0].Code);
    }

    [Fact]
    public void A_result_on_paper_goes_down_level_by_level_and_is_delivered_where_it_lies()
    {
        var subject = Case(Channel.VillageAgent, sendUp: true).Through(CaseAction.SendUp, CaseAction.Accept, CaseAction.Assign, CaseAction.Propose);
        subject.Take(Deeds.Of(CaseAction.Grant, subject.LastAt.AddHours(1)) with { OnPaper = true }, subject.LastAt);
        subject.Through(CaseAction.HandDown, CaseAction.HandDown, CaseAction.Deliver, CaseAction.Archive);

        Assert.Equal(["469007", "469007100", "469007100200", "469007100200", null], subject.Events.TakeLast(5).Select(line => line.HolderCode));
    }

    /// <summary>转报不顺延: the days are those of the promise, and the number above is kept.</summary>
    [Fact]
    public void A_transfer_adds_no_days()
    {
        var subject = Case(Channel.VillageAgent, sendUp: true).Through(CaseAction.SendUp, CaseAction.Accept, CaseAction.Assign);
        var due = subject.DueOn;

        subject.Take(Deeds.Of(CaseAction.TransferUp, subject.LastAt.AddDays(10)), subject.LastAt.AddDays(10));

        Assert.Equal((due, Timeliness.Late, "UP-1", null), (subject.DueOn, subject.Timeliness, subject.UpstreamNumber, subject.HolderCode));
    }

    /// <summary>Whatever legal way is walked: an open case lies in one queue on its way, a finished one in none, and no line goes back in time.</summary>
    [Fact]
    public void In_every_walk_exactly_one_unit_holds_the_case()
    {
        var deciders = new[] { Sample.Village, Sample.Township, Sample.City, Sample.Province, Sample.Department };
        Gen.Select(Gen.Int[0, deciders.Length - 1], Gen.Int[0, 2].Select(at => new[] { Channel.VillageAgent, Channel.Window, Channel.Online }[at]), Gen.Bool, Gen.Int[0, 999].Array[40])
            .Sample((decider, channel, sendUp, choices) =>
            {
                var subject = Case(channel, sendUp, deciders[decider]);
                var number = subject.Number;
                foreach (var choice in choices)
                {
                    var ways = CaseFlow.From(subject.Status).ToList();
                    if (ways.Count == 0) break;
                    var at = subject.LastAt.AddHours(1 + choice % 30);
                    var deed = Deeds.Of(ways[choice % ways.Count].Action, at) with { OnPaper = choice % 2 == 0, ByAgent = choice % 3 == 0 };
                    if (DeedRules.Check(subject, deed).Any()) continue;
                    subject.Take(deed, at);
                    Holds(subject);
                }

                Holds(subject);
                Assert.Equal(number, subject.Number);
                Assert.Equal(subject.Events, subject.Events.OrderBy(line => line.At));
                Assert.Equal(Enumerable.Range(1, subject.Events.Count), subject.Events.Select(line => line.Place));
                Assert.Equal(subject.Visits, subject.VisitLog.Count(visit => !visit.ByAgent));
                Assert.True(subject.Parcels.Count(parcel => parcel.IsUnderWay) <= 1);
            }, iter: 2_000);
    }

    private static void Holds(Case subject)
    {
        Assert.Equal(subject.Status.IsOver(), subject.HolderCode is null);
        if (subject.HolderCode is { } holder) Assert.Single(subject.Way, unit => unit.Code == holder);
        Assert.Equal(subject.HolderCode, subject.Events[^1].HolderCode);
    }

    private static Case Case(Channel channel, bool sendUp, Unit? decider = null)
    {
        var input = Sample.Input(Sample.Item()) with { Channel = channel, SendUp = sendUp };
        return GovConsole.Cases.Case.Receive(
            Sample.Intake(input, decider: decider ?? Sample.City), CaseNumbers.Format(Sample.Village.Code, 2026, 1), Sample.Applicant(), Guid.CreateVersion7(), "代办员");
    }
}
