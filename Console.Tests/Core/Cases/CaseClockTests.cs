using System.Globalization;
using GovConsole.Cases;
using GovConsole.Cases.Flow;
using GovConsole.Kernel;
using GovConsole.Tests.Support;
using GovConsole.Workdays;
using GovConsole.Workdays.Limits;
using static GovConsole.Cases.Flow.CaseAction;

namespace GovConsole.Tests.Core.Cases;

/// <summary>The worked examples of the design, on whole cases with the calendar of 2018.</summary>
public sealed class CaseClockTests
{
    private static readonly Lazy<Task<WorkdayCalendar>> Calendar = new(async () =>
    {
        await using var world = await World.CreateAsync();
        return (await world.Calendars.CurrentAsync(CancellationToken.None)).Nation;
    });

    [Theory]
    [InlineData("2018-04-02", 5, "", "2018-04-10")]
    [InlineData("2018-04-02", 5, "2018-04-04/2018-04-10", "2018-04-13")]
    [InlineData("2018-04-02", 5, "2018-04-04/2018-04-04", "2018-04-10")]
    [InlineData("2018-03-20", 20, "", "2018-04-18")]
    [InlineData("2018-03-20", 30, "", "2018-05-03")]
    public async Task A_case_is_due_on_the_day_the_law_says(string accepted, int days, string suspended, string due)
    {
        var calendar = await Calendar.Value;
        var subject = ReceivedOn(accepted, days).Do(Accept, accepted, calendar).Do(Assign, accepted, calendar);
        if (suspended.Split('/') is [var start, var end]) subject.Do(Suspend, start, calendar).Do(Resume, end, calendar);

        Assert.Equal(DateOnly.Parse(due, CultureInfo.InvariantCulture), subject.DueOn);
    }

    [Fact]
    public async Task The_result_is_stamped_when_the_case_is_closed()
    {
        var calendar = await Calendar.Value;
        var subject = ReceivedOn("2018-04-02", 5).Do(Accept, "2018-04-02", calendar).Do(Assign, "2018-04-02", calendar)
            .Do(Suspend, "2018-04-04", calendar).Do(Resume, "2018-04-10", calendar)
            .Do(Propose, "2018-04-12", calendar).Do(Grant, "2018-04-13", calendar);

        Assert.Equal((5, Timeliness.OnTime), (subject.ElapsedDays, subject.Timeliness));
    }

    [Fact]
    public async Task While_the_clock_stands_still_nothing_is_due()
    {
        var calendar = await Calendar.Value;
        var subject = ReceivedOn("2018-04-02", 5).Do(Accept, "2018-04-02", calendar).Do(Assign, "2018-04-02", calendar).Do(Suspend, "2018-04-04", calendar);

        Assert.Null(subject.DueOn);
        Assert.Equal(new DateOnly(2018, 4, 4), subject.SuspendedOn);
    }

    [Fact]
    public async Task Five_silent_days_accept_from_the_day_of_receipt()
    {
        var calendar = await Calendar.Value;

        var subject = ReceivedOn("2018-04-02", 5).Do(DeemAccepted, "2018-04-11", calendar);

        Assert.Equal((new DateOnly(2018, 4, 2), new DateOnly(2018, 4, 10)), (subject.AcceptedOn, subject.DueOn));
    }

    [Fact]
    public async Task A_correction_before_acceptance_never_uses_the_clock()
    {
        var calendar = await Calendar.Value;

        var subject = ReceivedOn("2018-03-26", 5)
            .Do(NotifyDefects, "2018-03-27", calendar).Do(SupplyMaterials, "2018-04-02", calendar).Do(Accept, "2018-04-03", calendar);

        Assert.Equal((new DateOnly(2018, 4, 2), new DateOnly(2018, 4, 10)), (subject.AcceptedOn, subject.DueOn));
    }

    [Fact]
    public async Task An_extension_adds_its_days()
    {
        var calendar = await Calendar.Value;

        var subject = ReceivedOn("2018-04-02", 5).Do(Accept, "2018-04-02", calendar).Do(Assign, "2018-04-02", calendar).Do(Extend, "2018-04-03", calendar);

        Assert.Equal(new DateOnly(2018, 4, 17), subject.DueOn);
    }

    [Fact]
    public async Task Natural_days_know_no_holiday()
    {
        var calendar = await Calendar.Value;

        var subject = ReceivedOn("2018-04-02", 5, LimitUnit.NaturalDays).Do(Accept, "2018-04-02", calendar);

        Assert.Equal(new DateOnly(2018, 4, 7), subject.DueOn);
    }

    private static Case ReceivedOn(string day, int promised, LimitUnit unit = LimitUnit.Workdays)
    {
        var at = Beijing.Utc(DateOnly.Parse(day, CultureInfo.InvariantCulture).ToDateTime(new(9, 0)));
        var version = Sample.Version(promised: promised, statutory: 60, unit: unit);
        var intake = Sample.Intake(Sample.Input(Sample.Item(version)), version) with { Now = at };
        return Case.Receive(intake, "469007100200-2018-00001", Sample.Applicant(), Guid.Empty, "代办员");
    }
}

internal static class DatedDeeds
{
    private static TimeOnly Noon => new(12, 0);

    public static Case Do(this Case subject, CaseAction action, string day, WorkdayCalendar calendar)
    {
        var at = Beijing.Utc(DateOnly.Parse(day, CultureInfo.InvariantCulture).ToDateTime(Noon));
        subject.Take(Deeds.Of(action, at, calendar), at);
        return subject;
    }
}
