using GovConsole.Cases;
using GovConsole.Cases.Order;

namespace GovConsole.Tests.Core.Cases.Order;

public sealed class TurnTests
{
    public static TheoryData<CaseResult?[], Turn> Examples => new()
    {
        { [null], Turn.Waits },
        { [CaseResult.Granted], Turn.Opens },
        { [CaseResult.Granted, null], Turn.Waits },
        { [CaseResult.Granted, CaseResult.Granted], Turn.Opens },
        { [CaseResult.TransferredUp], Turn.Waits },
        { [CaseResult.Granted, CaseResult.TransferredUp], Turn.Waits },
        { [CaseResult.Refused], Turn.Falls },
        { [CaseResult.Returned, null], Turn.Falls },
        { [CaseResult.NotAccepted, CaseResult.Granted], Turn.Falls },
        { [CaseResult.Voided], Turn.Falls },
    };

    [Theory, MemberData(nameof(Examples))]
    public void A_case_opens_when_all_before_it_are_granted_and_falls_with_the_first_that_is_not(CaseResult?[] before, Turn turn) =>
        Assert.Equal(turn, Turns.After(before));
}
