using GovConsole.Workdays;
using GovConsole.Workdays.Notices;
using static GovConsole.Tests.Core.Workdays.Days;

namespace GovConsole.Tests.Core.Workdays.Notices;

public sealed class ParseNoticeTests
{
    [Theory, MemberData(nameof(Notices.Years), MemberType = typeof(Notices))]
    public void A_notice_gives_the_days_of_its_year(int year)
    {
        var read = ParseNotice.Run(year, Notices.Of(year));

        Assert.Empty(read.Problems);
        Assert.Equal(
            SeededDays(year).Select(day => (day.Date, day.Kind)),
            read.Days.Select(day => (day.Date, day.Kind)));
    }

    [Theory]
    [InlineData(2018)]
    [InlineData(2026)]
    public void Each_day_bears_the_name_of_its_holiday(int year) => Assert.Equal(
        SeededDays(year).Select(day => (day.Date, day.Name)),
        ParseNotice.Run(year, Notices.Of(year)).Days.Select(day => (day.Date, day.Name)));

    [Theory]
    [InlineData("一、元旦：2026年12月30日（周三）、31日（周四）放假，1月1日放假。", "2026-12-30 2026-12-31 2027-01-01", "")]
    [InlineData("一、元旦：2026年12月31日至2027年1月2日放假，共3天，1月3日（周日）上班。", "2026-12-31 2027-01-01 2027-01-02", "2027-01-03")]
    [InlineData("（十）国庆节、中秋节：9月30日—10月2日放假3天；10月9日（星期六）、10日补班。", "2027-09-30 2027-10-01 2027-10-02", "2027-10-09 2027-10-10")]
    [InlineData("1. 元 旦 : 1 月 1 日 放假1天，不调休。", "2027-01-01", "")]
    public void Phrases_are_read(string sentence, string off, string worked)
    {
        var read = ParseNotice.Run(2027, sentence);

        string Of(DayKind kind) => string.Join(' ', read.Days.Where(day => day.Kind == kind).Select(day => $"{day.Date:yyyy-MM-dd}"));
        Assert.Empty(read.Problems);
        Assert.Equal((off, worked), (Of(DayKind.Holiday), Of(DayKind.MakeupWorkday)));
    }

    [Fact]
    public void The_document_number_is_found() =>
        Assert.Equal("国办发明电〔2025〕7号", ParseNotice.Run(2026, Notices.Of(2026)).Number);

    [Theory]
    [InlineData(2026, "一、元旦：1月1日（周五）放假，共1天。", "Notice.WeekdayDiffers")]
    [InlineData(2026, "一、元旦：1月1日至3日放假调休，共4天。", "Notice.TotalDiffers")]
    [InlineData(2026, "现将2027年放假调休日期通知如下。一、元旦：1月1日放假，共1天。", "Notice.OtherYear")]
    [InlineData(2026, "一、元旦：1月1日放假，共1天。二、春节：1月1日放假，共1天。", "Notice.DayTwice")]
    [InlineData(2026, "一、清明节：4月31日放假。", "Notice.NoSuchDay")]
    [InlineData(2026, "一、劳动节：5月5日至1日放假。", "Notice.SpanReversed")]
    [InlineData(2026, "一、元旦：2027年1月1日放假。", "Notice.DateOutsideYear")]
    [InlineData(2026, "1月1日放假，共1天。", "Notice.NameMissing")]
    [InlineData(2026, "一、春节：安排职工在除夕（2月16日）休息。", "Notice.NotUnderstood")]
    [InlineData(2026, "各单位要妥善安排好值班。", "Notice.NothingFound")]
    [InlineData(2026, "", "Notice.NothingFound")]
    public void What_is_wrong_is_named(int year, string text, string code) =>
        Assert.Equal(code, Assert.Single(ParseNotice.Run(year, text).Problems).Code);

    [Fact]
    public void A_problem_carries_its_sentence()
    {
        var read = ParseNotice.Run(2026, "一、元旦：1月1日（周四）放假，共1天。\n二、清明节：4月4日（周一）至6日（周一）放假，共3天。");

        Assert.Equal(["4月4日(周一)至6日(周一)放假,共3天", On("2026-04-04"), "一", "六"], Assert.Single(read.Problems).Args);
        Assert.Equal(4, read.Days.Count);
    }

    [Fact]
    public void A_notice_of_another_year_betrays_itself_by_its_weekdays() =>
        Assert.Contains(ParseNotice.Run(2025, Notices.Of(2026)).Problems, problem => problem.Code == "Notice.WeekdayDiffers");

    private static IEnumerable<CalendarDay> SeededDays(int year) =>
        SeedWorkdays.Days(SeedWorkdays.Years(default)).Where(day => !day.IsLocal && day.NoticeYear == year);
}
