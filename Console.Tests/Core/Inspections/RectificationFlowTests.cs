using GovConsole.AgentPoints;
using GovConsole.Inspections.Rectifications;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Inspections;

public sealed class RectificationFlowTests
{
    [Theory]
    [InlineData("", "Issue>Open")]
    [InlineData("Open", "FailAgain>Open Answer>Answered Close>Closed TellTownship>Open TellCity>Open")]
    [InlineData("Answered", "FailAgain>Open Answer>Answered SendBack>Open Close>Closed TellTownship>Answered TellCity>Answered")]
    [InlineData("Closed", "")]
    public void The_table_of_what_may_happen(string state, string expected)
    {
        RectificationState? from = state.Length == 0 ? null : Enum.Parse<RectificationState>(state);

        Assert.Equal(expected, string.Join(' ', Enum.GetValues<RectificationAct>()
            .Select(act => (act, RectificationFlow.Next(from, act))).Where(one => one.Item2 is not null).Select(one => $"{one.act}>{one.Item2}")));
    }

    [Theory]
    [InlineData(CheckSource.Inspection, ElementState.Failed, false, RectificationAct.Issue)]
    [InlineData(CheckSource.Inspection, ElementState.Failed, true, RectificationAct.FailAgain)]
    [InlineData(CheckSource.Inspection, ElementState.Passed, true, RectificationAct.Close)]
    [InlineData(CheckSource.Inspection, ElementState.Exempt, true, RectificationAct.Close)]
    [InlineData(CheckSource.Inspection, ElementState.Passed, false, null)]
    [InlineData(CheckSource.Inspection, ElementState.Pending, true, null)]
    [InlineData(CheckSource.Evidence, ElementState.Pending, true, RectificationAct.Answer)]
    [InlineData(CheckSource.Evidence, ElementState.Pending, false, null)]
    [InlineData(CheckSource.Automatic, ElementState.Failed, false, null)]
    [InlineData(CheckSource.Automatic, ElementState.Passed, true, null)]
    public void What_a_check_means(CheckSource source, ElementState state, bool isOpen, RectificationAct? act) =>
        Assert.Equal(act, RectificationFlow.ActOf(source, state, isOpen));

    [Theory]
    [InlineData(RectificationState.Open, 1, "Rectification.NoEvidence")]
    [InlineData(RectificationState.Answered, null, "Rectification.NoEvidence")]
    [InlineData(RectificationState.Answered, -1, "Rectification.NoEvidence")]
    [InlineData(RectificationState.Answered, 0, null)]
    [InlineData(RectificationState.Answered, 1, null)]
    [InlineData(RectificationState.Closed, 1, "Rectification.Closed")]
    public void Closing_needs_evidence_newer_than_the_failure(RectificationState state, int? evidenceAfter, string? code) =>
        Assert.Equal(code, RectificationRules.Close(state, Sample.Now, evidenceAfter is { } hours ? Sample.Now.AddHours(hours) : null).SingleOrDefault()?.Code);

    [Theory]
    [InlineData(0, EscalationLevel.None, "")]
    [InlineData(1, EscalationLevel.None, "Township")]
    [InlineData(1, EscalationLevel.Township, "")]
    [InlineData(6, EscalationLevel.Township, "")]
    [InlineData(7, EscalationLevel.Township, "City")]
    [InlineData(30, EscalationLevel.None, "Township City")]
    [InlineData(30, EscalationLevel.City, "")]
    public void Levels_are_told_as_the_days_go_by(int days, EscalationLevel told, string levels) => Assert.Equal(
        levels, string.Join(' ', EscalateRectifications.Due(Sample.Monday, told, Sample.Monday.AddDays(days), Sample.Calendar)));
}
