using GovConsole.Workdays.Limits;
using static GovConsole.Tests.Core.Workdays.Days;

namespace GovConsole.Tests.Core.Workdays.Limits;

public sealed class NoticePeriodTests
{
    [Theory]
    [InlineData("2018-04-02", "2018-04-10", "2018-04-11")]
    [InlineData("2018-04-16", "2018-04-23", "2018-04-24")]
    [InlineData("2018-05-04", "2018-05-11", "2018-05-12")]
    public void Silence_counts_as_acceptance_from_the_day_after_the_fifth_working_day(string received, string lastDay, string deemed)
    {
        Assert.Equal(On(lastDay), NoticePeriod.LastDay(Nation, On(received)));
        Assert.Equal(On(deemed), NoticePeriod.DeemedOn(Nation, On(received)));
    }
}
