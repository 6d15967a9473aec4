using GovConsole.AgentPoints;
using GovConsole.Agents.Absences;
using GovConsole.Agents.Backups;
using GovConsole.Agents.Books;
using GovConsole.Agents.Rotas;
using GovConsole.Tests.Support;
using GovConsole.Workdays;

namespace GovConsole.Tests.Core.Agents;

/// <summary>Who serves on a day, as a pure function of the book.</summary>
public sealed class DutyTests
{
    private static readonly DateOnly Monday = Sample.Monday;
    private static readonly AgentTenure Primary = Tenure("符小明", Monday.AddDays(-100), true), Deputy = Tenure("李二", Monday.AddDays(-100), false);
    private static readonly AgentBackup Pair = new() { Code = "v", PrincipalId = Primary.Id, StandInId = Deputy.Id, From = Monday.AddDays(-50) };

    private static AgentTenure Tenure(string name, DateOnly from, bool primary) =>
        new() { Code = "v", Name = name, PhoneSealed = "", PhoneMasked = "", From = from, Primary = primary };

    private static AgentRota Week(string week, int from = -30) => new() { Code = "v", From = Monday.AddDays(from), Week = WeekPattern.Read(week), SetAt = Sample.Now, By = "管理员" };

    private static AgentLeave Leave(AgentTenure who, int from, int to, AgentTenure? standIn = null) => new()
    {
        Code = "v", TenureId = who.Id, Kind = LeaveKind.Sick, From = Monday.AddDays(from), To = Monday.AddDays(to), Reason = "住院", StandInId = standIn?.Id, EnteredAt = Sample.Now, By = "",
    };

    private static readonly VillageBook Book = new()
    {
        Code = "v", Tenures = [Primary, Deputy], People = new[] { Primary, Deputy }.ToDictionary(one => one.Id), Backups = [Pair], Rotas = [Week("AAABAA-AAAAA")],
    };

    private static string Said(DutyDay day) => string.Join(' ', day.Slots.Select(slot => slot.Hole is { } hole ? $"{hole}" : slot.InsteadOf is null ? slot.Person!.Name : $"{slot.Person!.Name}替{slot.InsteadOf.Name}"));

    [Theory]
    [InlineData(0, "符小明 符小明")]
    [InlineData(1, "符小明 李二")]
    [InlineData(3, "NotPlanned 符小明")]
    [InlineData(5, "")]
    [InlineData(-29, "")]
    [InlineData(-28, "符小明 符小明")]
    [InlineData(-31, "NotPlanned NotPlanned")]
    public void A_day_is_as_in_the_week_in_force(int day, string expected) => Assert.Equal(expected, Said(Book.DutyOn(Monday.AddDays(day), Sample.Calendar)));

    [Fact]
    public void A_later_week_does_not_change_what_was()
    {
        var book = Book with { Rotas = [Week("AAABAA-AAAAA"), Week("BBBBBBBBBBBB", 0)] };

        Assert.Equal("李二 李二", Said(book.DutyOn(Monday, Sample.Calendar)));
        Assert.Equal("符小明 符小明", Said(book.DutyOn(Monday.AddDays(-7), Sample.Calendar)));
    }

    [Fact]
    public void A_holiday_has_no_duty_a_worked_saturday_has_and_an_unmaintained_year_is_unknown()
    {
        var saturday = Monday.AddDays(5);
        var calendar = new WorkdayCalendar([2026], [Day(Monday, DayKind.Holiday), Day(saturday, DayKind.MakeupWorkday)]);
        var book = Book with { Rotas = [Week("AAAAAAAAAABB")] };

        Assert.Equal(DayClass.Rest, book.DutyOn(Monday, calendar).Class);
        Assert.Equal("李二 李二", Said(book.DutyOn(saturday, calendar)));
        Assert.Equal(DayClass.Unknown, book.DutyOn(new(2027, 1, 4), calendar).Class);
    }

    private static CalendarDay Day(DateOnly date, DayKind kind) => new() { Scope = CalendarDay.National, Date = date, Kind = kind, Name = "调休", Notice = "通知", NoticeYear = 2026 };

    [Fact]
    public void An_exception_holds_for_its_half_only()
    {
        var book = Book with { Exceptions = [new() { Code = "v", Day = Monday, Half = DayHalf.Afternoon, Duty = Duty.Backup, By = "" }] };

        Assert.Equal("符小明 李二", Said(book.DutyOn(Monday, Sample.Calendar)));
        Assert.Equal("符小明 符小明", Said(book.DutyOn(Monday.AddDays(7), Sample.Calendar)));
    }

    [Fact]
    public void Whoever_stands_in_serves_while_the_agent_is_on_leave_and_nobody_is_a_hole()
    {
        Assert.Equal("李二替符小明 李二替符小明", Said((Book with { Leaves = [Leave(Primary, 0, 2, Deputy)] }).DutyOn(Monday, Sample.Calendar)));
        Assert.Equal("OnLeave OnLeave", Said((Book with { Leaves = [Leave(Primary, 0, 2)] }).DutyOn(Monday, Sample.Calendar)));
        Assert.Equal("OnLeave OnLeave", Said((Book with { Leaves = [Leave(Primary, 0, 2, Deputy), Leave(Deputy, 0, 0)] }).DutyOn(Monday, Sample.Calendar)));
        Assert.Equal("符小明 符小明", Said((Book with { Leaves = [Leave(Primary, 1, 2, Deputy)] }).DutyOn(Monday, Sample.Calendar)));
    }

    [Fact]
    public void Without_an_agent_or_a_backup_the_half_is_a_hole()
    {
        Assert.Equal("NoAgent NoAgent", Said((Book with { Tenures = [Deputy] }).DutyOn(Monday, Sample.Calendar)));
        Assert.Equal("符小明 NoBackup", Said((Book with { Backups = [] }).DutyOn(Monday.AddDays(1), Sample.Calendar)));
    }

    [Theory, InlineData("AAAA"), InlineData("AAAAAAAAAAAX")]
    public void Nothing_else_is_a_week(string text) => Assert.Throws<FormatException>(() => WeekPattern.Read(text));
}
