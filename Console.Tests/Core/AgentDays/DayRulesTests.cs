using GovConsole.AgentDays;
using GovConsole.Cases.Flow;

namespace GovConsole.Tests.Core.AgentDays;

public sealed class DayRulesTests
{
    [Theory]
    [InlineData(CaseStatus.Received, false, false, Errand.SendUp)]
    [InlineData(CaseStatus.Received, true, false, Errand.CameBack)]
    [InlineData(CaseStatus.AwaitingCorrection, true, false, Errand.Supply)]
    [InlineData(CaseStatus.PreReturned, false, false, Errand.Resubmit)]
    [InlineData(CaseStatus.ClosedGranted, true, false, Errand.Collect)]
    [InlineData(CaseStatus.ClosedRefused, true, true, Errand.UnderWay)]
    [InlineData(CaseStatus.Delivered, true, false, Errand.Archive)]
    [InlineData(CaseStatus.InReview, true, false, null)]
    public void An_errand_follows_from_how_a_case_stands(CaseStatus status, bool sent, bool inPost, Errand? errand) =>
        Assert.Equal(errand, DayRules.ErrandOf(status, sent, inPost));

    [Theory]
    [InlineData(Errand.Collect, 2, null)]
    [InlineData(Errand.Collect, 3, CallReason.Collect)]
    [InlineData(Errand.Supply, 5, null)]
    [InlineData(Errand.Supply, 6, CallReason.Supply)]
    [InlineData(Errand.SendUp, 60, null)]
    [InlineData(Errand.UnderWay, 60, null)]
    public void Somebody_is_called_once_the_days_are_over(Errand errand, int workdays, CallReason? reason) =>
        Assert.Equal(reason, DayRules.CallFor(errand, workdays));
}
