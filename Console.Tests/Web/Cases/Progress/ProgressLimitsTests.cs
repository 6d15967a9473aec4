using GovConsole.Kernel;
using GovConsole.Web.Cases.Progress;

namespace GovConsole.Tests.Web.Cases.Progress;

public sealed class ProgressLimitsTests
{
    /// <summary>What is counted is remembered for a day, so only what can be a case number is.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("469007100200-2026-00001; DROP TABLE cases")]
    [InlineData("469007100200-2026-0000100000000000000")]
    [InlineData("办件")]
    public void What_cannot_be_a_case_number_is_not_found_and_not_counted(string number)
    {
        using var limits = new ProgressLimits();
        for (var time = 0; time <= ProgressLimits.PerCaseAndDay; time++)
            Assert.Equal("Progress.NotFound", Assert.Single(Assert.Throws<RuleException>(() => limits.Count(number)).Broken).Code);
    }

    [Fact]
    public void A_case_is_asked_for_so_often_and_no_more_however_it_is_written()
    {
        using var limits = new ProgressLimits();
        for (var time = 0; time < ProgressLimits.PerCaseAndDay; time++) limits.Count("469007J-2026-00001");

        Assert.Equal("Progress.TooOften", Assert.Single(Assert.Throws<RuleException>(() => limits.Count(" 469007j-2026-00001 ")).Broken).Code);
    }
}
