using GovConsole.Cases;
using GovConsole.Cases.Flow;
using GovConsole.Cases.Papers;
using GovConsole.Tests.Support;
using static GovConsole.Cases.Flow.CaseAction;

namespace GovConsole.Tests.Core.Cases.Papers;

public sealed class PaperTableTests
{
    /// <summary>What a village's case can have after it went a way, in the order of its history.</summary>
    public static TheoryData<CaseAction[], string> Ways => new()
    {
        { [], "Receipt@1 Authorisation@1 Track@1" },
        { [NotifyDefects], "Receipt@1 Authorisation@1 Correction@2 Track@2" },
        { [NotifyDefects, SupplyMaterials], "Receipt@1 Authorisation@1 Correction@2 Track@3" },
        { [NotifyDefects, LapseCorrection], "Receipt@1 Authorisation@1 Correction@2 Termination@3 Track@3" },
        { [RefuseAcceptance], "Receipt@1 Authorisation@1 NonAcceptance@2 Track@2" },
        { [Withdraw], "Receipt@1 Authorisation@1 Termination@2 Track@2" },
        { [Accept], "Receipt@1 Authorisation@1 Acceptance@2 Track@2" },
        { [Accept, Assign], "Receipt@1 Authorisation@1 Acceptance@2 Track@3" },
        { [Accept, Assign, Suspend], "Receipt@1 Authorisation@1 Acceptance@2 SpecialProcedure@4 Track@4" },
        { [Accept, Assign, Suspend, Resume, Suspend], "Receipt@1 Authorisation@1 Acceptance@2 SpecialProcedure@4 SpecialProcedure@6 Track@6" },
        { [Accept, Assign, Extend], "Receipt@1 Authorisation@1 Acceptance@2 Extension@4 Track@4" },
        { [Accept, Assign, Propose], "Receipt@1 Authorisation@1 Acceptance@2 Track@4" },
        { [Accept, Assign, Propose, CaseAction.Grant], "Receipt@1 Authorisation@1 Acceptance@2 Approval@5 Delivery@5 Completion@5 Track@5" },
        { [Accept, Assign, Propose, Refuse], "Receipt@1 Authorisation@1 Acceptance@2 Refusal@5 Delivery@5 Completion@5 Track@5" },
        { [Accept, Assign, TransferUp], "Receipt@1 Authorisation@1 Acceptance@2 Completion@4 Track@4" },
        { [Accept, Assign, Propose, CaseAction.Grant, Deliver], "Receipt@1 Authorisation@1 Acceptance@2 Approval@5 Delivery@5 Completion@5 Track@6" },
        { [Accept, Assign, Propose, CaseAction.Grant, Deliver, Archive], "Receipt@1 Authorisation@1 Acceptance@2 Approval@5 Delivery@5 Completion@5 Track@7" },
        { [Accept, Assign, Propose, CaseAction.Grant, Deliver, Archive, Reopen], "Receipt@1 Authorisation@1 Acceptance@2 Track@8" },
        { [Accept, Assign, Propose, CaseAction.Grant, Deliver, Archive, Reopen, Propose, Refuse], "Receipt@1 Authorisation@1 Acceptance@2 Refusal@10 Delivery@10 Completion@10 Track@10" },
        { [Accept, CaseAction.Void], "Track@3" },
    };

    [Theory, MemberData(nameof(Ways))]
    public void A_case_can_have_what_its_history_gives_and_nothing_else(CaseAction[] way, string papers) =>
        Assert.Equal(papers, Told(Sample.Case().Through(way)));

    [Fact]
    public void A_case_of_a_counter_has_no_authorisation()
    {
        var input = Sample.Input(Sample.Item());
        input.Channel = Channel.Window;

        Assert.Equal("Receipt@1 Track@1", Told(Sample.Case(input)));
    }

    [Fact]
    public void Every_kind_has_one_line_and_every_line_but_the_track_a_deed()
    {
        Assert.Equal(Enum.GetValues<PaperKind>(), PaperTable.Rules.Select(rule => rule.Kind));
        Assert.All(PaperTable.Rules, rule => Assert.Equal(rule.Kind is PaperKind.Track, rule.On.Length == 0));
    }

    private static string Told(Case subject) => string.Join(' ', PaperTable.Of(subject).Select(place => $"{place.Kind}@{place.Place}"));
}
