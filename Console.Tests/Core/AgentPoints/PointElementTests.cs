using GovConsole.AgentPoints;
using GovConsole.Kernel;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.AgentPoints;

public sealed class PointElementTests
{
    private static ElementCheck Check(ElementState state, DateOnly? on = null, CheckSource source = CheckSource.Inspection) => new()
    {
        Code = Sample.Village.Code, Element = Element.Place, State = state, Source = source, On = on ?? Sample.Monday,
        RecordedAt = Sample.Now, ById = Guid.CreateVersion7(), By = "巡查员",
    };

    private static PointElement After(params ElementCheck[] checks)
    {
        var element = PointElement.Of(Sample.Village.Code, Element.Place);
        foreach (var check in checks) element.Take(check);
        return element;
    }

    [Theory]
    [InlineData(ElementState.Passed, 0, ElementState.Passed)]
    [InlineData(ElementState.Passed, 90, ElementState.Passed)]
    [InlineData(ElementState.Passed, 91, ElementState.Pending)]
    [InlineData(ElementState.Exempt, 90, ElementState.Exempt)]
    [InlineData(ElementState.Exempt, 91, ElementState.Pending)]
    [InlineData(ElementState.Failed, 91, ElementState.Failed)]
    [InlineData(ElementState.Pending, 0, ElementState.Pending)]
    public void A_pass_or_an_exemption_holds_ninety_days_and_then_reads_as_pending(ElementState entered, int daysLater, ElementState read) =>
        Assert.Equal(read, After(Check(entered)).StateOn(Sample.Monday.AddDays(daysLater)));

    [Fact]
    public void An_element_nobody_checked_is_pending_and_not_met()
    {
        Assert.Equal(ElementState.Pending, After().StateOn(Sample.Monday));
        Assert.False(After().IsMetOn(Sample.Monday));
    }

    [Fact]
    public void A_check_before_the_last_one_is_refused()
    {
        var broken = Assert.Throws<RuleException>(() =>
            After(Check(ElementState.Passed), Check(ElementState.Failed, Sample.Monday.AddDays(-1))));

        Assert.Equal("AgentPoint.CheckedLater", Assert.Single(broken.Broken).Code);
    }

    [Theory]
    [InlineData(ElementState.Failed, 1, ElementState.Pending)]
    [InlineData(ElementState.Passed, 1, ElementState.Passed)]
    [InlineData(ElementState.Passed, 100, ElementState.Pending)]
    public void Evidence_makes_a_failed_or_lapsed_element_pending_and_leaves_a_met_one_met(ElementState before, int daysLater, ElementState after)
    {
        var day = Sample.Monday.AddDays(daysLater);
        var element = After(Check(before), Check(ElementState.Pending, day, CheckSource.Evidence));

        Assert.Equal((after, day), (element.StateOn(day), element.AwaitingSince));
    }

    [Fact]
    public void An_inspection_answers_the_waiting_evidence() =>
        Assert.Null(After(Check(ElementState.Pending, source: CheckSource.Evidence), Check(ElementState.Passed)).AwaitingSince);
}
