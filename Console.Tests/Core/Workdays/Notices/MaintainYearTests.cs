using GovConsole.Access;
using GovConsole.Audit;
using GovConsole.Kernel;
using GovConsole.Workdays;
using GovConsole.Workdays.Notices;
using static GovConsole.Tests.Core.Workdays.Days;

namespace GovConsole.Tests.Core.Workdays.Notices;

public sealed class MaintainYearTests : WorkdaysTest
{
    private static IReadOnlyList<NoticeDay> DaysOf(int year) => ParseNotice.Run(year, Notices.Of(year)).Days;

    // A year ahead with the days of 2026, the weekend ones moved to weekends of 2027.
    internal static MaintainYear.Input Next => new()
    {
        Year = 2027, Notice = "国办发明电〔2026〕9号",
        Days = [new(On("2026-12-31"), DayKind.Holiday, "元旦"), .. DaysOf(2026)
            .Select(day => day with { Date = day.Date.AddDays(day.Kind is DayKind.Holiday ? 365 : 364) })
            .DistinctBy(day => day.Date)],
    };

    [Fact]
    public async Task A_new_year_can_be_counted_in_from_then_on()
    {
        await Assert.ThrowsAsync<RuleException>(async () => (await Calendars.InAsync(Dongfang, Ct)).AddWorkdays(On("2026-12-30"), 3));

        await MaintainYear.RunAsync(Next, Admin, Ct);

        Assert.Equal(On("2027-01-05"), (await Calendars.InAsync(Dongfang, Ct)).AddWorkdays(On("2026-12-30"), 2));
        var year = Assert.Single(await Db.AllAsync<CalendarYear>(), year => year.Year == 2027);
        Assert.Equal(("国办发明电〔2026〕9号", On("2026-11-20")), (year.Notice, year.MaintainedOn));
        Assert.Equal("Audit.CalendarYearMaintained", Assert.Single(await Db.AllAsync<AuditEntry>()).Deed);
    }

    [Fact]
    public async Task Entering_a_year_anew_replaces_its_days_and_no_others()
    {
        var before = await Db.AllAsync<CalendarDay>();
        var days = DaysOf(2019).Where(day => day.Date != On("2019-10-12")).ToArray();

        await MaintainYear.RunAsync(new() { Year = 2019, Notice = "更正", Days = days }, Admin, Ct);

        var after = await Db.AllAsync<CalendarDay>();
        Assert.Equal(before.Count - 1, after.Count);
        Assert.False((await Calendars.CurrentAsync(Ct)).Nation.IsWorkday(On("2019-10-12")));
        Assert.False((await Calendars.CurrentAsync(Ct)).Nation.IsWorkday(On("2018-12-31")));
        Assert.All(after.Where(day => day.NoticeYear == 2019 && !day.IsLocal), day => Assert.Equal("更正", day.Notice));
    }

    [Fact]
    public async Task A_notice_that_breaks_a_rule_leaves_no_trace()
    {
        var input = Next with { Days = [.. Next.Days, new(On("2027-03-01"), DayKind.MakeupWorkday, "春节")] };

        Assert.Equal("Workdays.MakeupNotWeekend", await RefusedAsync(() => MaintainYear.RunAsync(input, Admin, Ct)));

        Assert.DoesNotContain(await Db.AllAsync<CalendarYear>(), year => year.Year == 2027);
        Assert.Equal(1, (await Calendars.RefreshAsync(Ct)).Version);
    }

    [Fact]
    public async Task A_day_of_another_years_notice_is_not_taken_over()
    {
        var input = new MaintainYear.Input
        {
            Year = 2018, Notice = "更正", Days = [.. DaysOf(2018), new(On("2018-12-31"), DayKind.Holiday, "元旦")],
        };

        Assert.Equal("Workdays.DayInOtherNotice", await RefusedAsync(() => MaintainYear.RunAsync(input, Admin, Ct)));
        Assert.Equal(250, (await Calendars.RefreshAsync(Ct)).Nation.CountWorkdays(Period.Year(2018)));
    }

    [Fact]
    public async Task The_nations_days_are_kept_by_administrators_of_the_province_alone()
    {
        Assert.Equal("Access.OutOfScope", await RefusedAsync(() => MaintainYear.RunAsync(Next, CountyAdmin, Ct)));
        foreach (var role in Enum.GetValues<Role>().Except([Role.UnitAdministrator]))
        {
            var actor = await Db.GiveAsync(Province, role);
            Assert.Equal("Access.Forbidden", await RefusedAsync(() => MaintainYear.RunAsync(Next, actor, Ct)));
        }
    }

    public static TheoryData<MaintainYear.Input, string[]> Examples => new()
    {
        { Next, [] },
        { Next with { Notice = " " }, ["Workdays.NoticeMissing"] },
        { Next with { Notice = new('号', 201) }, ["Workdays.NoticeTooLong"] },
        { Next with { Year = 1999, Days = DaysOf(2018) }, ["Workdays.YearOutOfRange", .. DaysOf(2018).Select(_ => "Workdays.DayOutsideYear")] },
        { Next with { Days = [] }, ["Workdays.TooFewHolidays"] },
        { Next with { Days = [.. Next.Days, new(On("2026-11-30"), DayKind.Holiday, "元旦")] }, ["Workdays.DayOutsideYear"] },
        { Next with { Days = [.. Next.Days, new(On("2028-01-01"), DayKind.Holiday, "元旦")] }, ["Workdays.DayOutsideYear"] },
        { Next with { Days = [.. Next.Days, Next.Days[0]] }, ["Workdays.DayTwice"] },
        { Next with { Days = [.. Next.Days, new(On("2027-03-01"), DayKind.Holiday, "")] }, ["Workdays.DayNameMissing"] },
        { Next with { Days = [.. Next.Days, new(On("2027-03-01"), DayKind.Holiday, new('节', 33))] }, ["Workdays.NameTooLong"] },
        { Next with { Days = [.. Next.Days, new(On("2027-03-01"), DayKind.MakeupWorkday, "春节")] }, ["Workdays.MakeupNotWeekend"] },
    };

    [Theory, MemberData(nameof(Examples))]
    public void Every_broken_rule_is_named(MaintainYear.Input input, string[] codes) =>
        Assert.Equal(codes, YearRules.Check(input).Select(rule => rule.Code));
}
