using GovConsole.Kernel;
using GovConsole.Workdays;
using static GovConsole.Tests.Core.Workdays.Days;

namespace GovConsole.Tests.Core.Workdays;

public sealed class UnmaintainedYearTests
{
    private static readonly WorkdayCalendar Gap = new([2024, 2026], []);

    public static TheoryData<string, Action, int> Questions => new()
    {
        { "a day of it", () => Nation.IsWorkday(On("2027-01-04")), 2027 },
        { "a limit that runs into it", () => Nation.AddWorkdays(On("2026-12-30"), 2), 2027 },
        { "a limit that begins in it", () => Nation.AddWorkdays(On("2016-12-01"), 1), 2016 },
        { "a limit far behind it", () => Nation.AddWorkdays(On("2030-06-01"), 5), 2030 },
        { "back before the first year", () => Nation.AddWorkdays(On("2017-01-03"), -1), 2016 },
        { "a count into it", () => Nation.CountWorkdays(On("2026-12-01"), On("2027-01-01")), 2027 },
        { "a count from it", () => Nation.CountWorkdays(On("2016-12-30"), On("2017-01-10")), 2016 },
        { "a limit across it", () => Gap.AddWorkdays(On("2024-12-30"), 5), 2025 },
        { "a limit back across it", () => Gap.AddWorkdays(On("2026-01-05"), -10), 2025 },
        { "a count across it", () => Gap.CountWorkdays(On("2024-12-30"), On("2026-01-10")), 2025 },
        { "an explanation", () => Nation.Explain(Period.Year(2027)), 2027 },
        { "an empty calendar", () => new WorkdayCalendar([], []).NextWorkday(On("2026-01-01")), 2026 },
    };

    [Theory, MemberData(nameof(Questions))]
    public void Whatever_touches_a_year_nobody_maintained_names_it(string question, Action ask, int year)
    {
        var broken = Assert.Single(Assert.Throws<RuleException>(ask).Broken);

        Assert.True(broken.Code == "Workdays.YearNotMaintained" && year.Equals(broken.Args[0]), $"{question}: {broken}");
    }

    [Fact]
    public void What_ends_before_it_is_answered() =>
        Assert.Equal(On("2026-12-31"), Nation.AddWorkdays(On("2026-12-30"), 1));
}
