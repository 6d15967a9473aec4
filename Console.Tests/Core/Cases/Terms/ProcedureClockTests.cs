using System.Globalization;
using CsCheck;
using GovConsole.Cases;
using GovConsole.Cases.Flow;
using GovConsole.Cases.Terms;
using GovConsole.Kernel;
using GovConsole.Tests.Support;
using GovConsole.Workdays;
using static GovConsole.Cases.Flow.CaseAction;

namespace GovConsole.Tests.Core.Cases.Terms;

/// <summary>Special procedures that overlap, touch or span holidays, on the calendar of 2018.</summary>
public sealed class ProcedureClockTests
{
    private static readonly Lazy<Task<WorkdayCalendar>> Calendar = new(async () =>
    {
        await using var world = await World.CreateAsync();
        return (await world.Calendars.CurrentAsync(CancellationToken.None)).Nation;
    });

    /// <summary>Accepted on 2018-04-02 with five working days; procedures as kind start/end.</summary>
    [Theory]
    [InlineData("A 04-04/04-10", "2018-04-13")]
    [InlineData("A 04-04/04-10; B 04-08/04-10", "2018-04-13")]
    [InlineData("A 04-04/04-09; B 04-08/04-10", "2018-04-13")]
    [InlineData("A 04-03/04-04; B 04-04/04-08", "2018-04-12")]
    [InlineData("A 04-04/04-04; B 04-04/04-10", "2018-04-13")]
    [InlineData("A 04-03/04-04; A 04-09/04-10", "2018-04-12")]
    public async Task The_days_of_all_procedures_are_left_out_once(string procedures, string due)
    {
        var calendar = await Calendar.Value;
        var subject = Received("2018-04-02", 5).Do(Accept, "2018-04-02", calendar).Do(Assign, "2018-04-02", calendar);

        foreach (var (day, kind, starts) in Moments(procedures)) Turn(subject, day, kind, starts, calendar);

        Assert.Equal(On(due), subject.DueOn);
        Assert.Equal(5, CountedDays.Of(subject, calendar, subject.Promised, subject.DueOn, subject.DueOn!.Value).Counted);
    }

    [Fact]
    public async Task Every_day_up_to_the_due_day_is_told_with_its_reason()
    {
        var calendar = await Calendar.Value;
        var subject = Received("2018-04-02", 5).Do(Accept, "2018-04-02", calendar).Do(Assign, "2018-04-02", calendar);
        foreach (var (day, kind, starts) in Moments("A 04-04/04-09; B 04-08/04-10")) Turn(subject, day, kind, starts, calendar);

        var told = CountedDays.Of(subject, calendar, subject.Promised, subject.DueOn, subject.DueOn!.Value);

        Assert.Equal(
        [
            "03 Weekday 1", "04 Weekday 2", "05 Holiday 0", "06 Holiday 0", "07 Holiday 0", "08 Paused 0 Appraisal", "09 Paused 0 Appraisal+Hearing", "10 Paused 0 Hearing",
            "11 Weekday 3", "12 Weekday 4", "13 Weekday 5",
        ], told.Days.Select(day => $"{day.Day.Date:dd} {day.Day.Reason} {day.Place} {string.Join('+', day.Stopped)}".TrimEnd()));
    }

    [Fact]
    public async Task A_procedure_over_its_stated_time_is_told()
    {
        var calendar = await Calendar.Value;
        var subject = Received("2018-04-02", 20).Do(Accept, "2018-04-02", calendar).Do(Assign, "2018-04-02", calendar).Do(Suspend, "2018-04-04", calendar);

        Assert.Equal(On("2018-04-12"), subject.ResumeBy);
        Assert.Equal(0, ProcedureRecord.Of(subject.Suspensions[0], calendar, On("2018-04-12")).Over);
        Assert.Equal(2, ProcedureRecord.Of(subject.Suspensions[0], calendar, On("2018-04-16")).Over);
        Assert.Null(subject.Do(Resume, "2018-04-16", calendar).ResumeBy);
    }

    [Fact]
    public async Task Steps_have_limits_that_the_stopped_clock_stretches_and_tell_who_was_late()
    {
        var calendar = await Calendar.Value;
        var subject = Received("2018-04-02", 20).Do(Accept, "2018-04-04", calendar).Do(Assign, "2018-04-04", calendar)
            .Do(Suspend, "2018-04-08", calendar).Do(Resume, "2018-04-10", calendar).Do(Propose, "2018-04-13", calendar);

        Assert.Equal((StepPhase.Decide, On("2018-04-16")), (subject.Step, subject.StepDueOn));
        var steps = StepRecord.Of(subject, calendar, On("2018-04-17"));
        Assert.Equal(
            [(StepPhase.Accept, 2, true, "经办人"), (StepPhase.Review, 4, false, "经办人"), (StepPhase.Decide, 2, true, null)],
            steps.Select(step => (step.Phase, step.Used, step.IsOver, step.By)));
    }

    [Fact]
    public async Task A_late_acceptance_cannot_push_the_promise_back()
    {
        var calendar = await Calendar.Value;

        Assert.Equal(On("2018-04-10"), Received("2018-04-02", 5).Do(Accept, "2018-04-10", calendar).AcceptedOn);
        Assert.Equal(On("2018-04-02"), Received("2018-04-02", 5).Do(Accept, "2018-04-11", calendar).AcceptedOn);
    }

    /// <summary>Whatever begins and ends in whatever order: the due day is what a count day by day says, used days never fall, no line goes back in time.</summary>
    [Fact]
    public async Task Time_never_runs_backwards()
    {
        var calendar = await Calendar.Value;
        Gen.Select(Gen.Int[0, 40], Gen.Int[1, 25], Gen.Int[0, 999].Array[1, 25]).Sample((offset, promised, choices) =>
        {
            var start = On("2018-02-05").AddDays(offset);
            var subject = Received($"{start:yyyy-MM-dd}", promised).Do(Accept, $"{start:yyyy-MM-dd}", calendar).Do(Assign, $"{start:yyyy-MM-dd}", calendar);
            var (day, used, due) = (start, 0, subject.DueOn!.Value);
            foreach (var choice in choices)
            {
                day = day.AddDays(choice % 7);
                Turn(subject, day, (PauseKind)(choice / 7 % 3), choice % 2 == 0, calendar);
                var now = subject.Clock(calendar, subject.Promised).Elapsed(day);
                Assert.True(now >= used, $"{day}: {now} after {used}");
                used = now;
                if (subject.DueOn is not { } next) continue;
                Assert.True(next >= due);
                Assert.Equal(ByHand(subject, calendar), next);
                due = next;
            }

            Assert.Equal(subject.Events.Select(line => line.At), subject.Events.Select(line => line.At).Order());
            Assert.Equal(subject.SuspendedOn is not null, subject.Status is CaseStatus.Suspended);
        }, iter: 300);
    }

    private static DateOnly ByHand(Case subject, WorkdayCalendar calendar)
    {
        var (day, left) = (subject.AcceptedOn!.Value, subject.Promised.Days);
        while (left > 0)
        {
            day = day.AddDays(1);
            if (calendar.IsWorkday(day) && !subject.Suspensions.Any(pause => pause.StartedOn < day && day <= (pause.EndedOn ?? DateOnly.MaxValue))) left--;
        }
        return day;
    }

    // Begins the kind if it does not run, ends it if it does; whether the clock runs again follows from what else runs.
    private static void Turn(Case subject, DateOnly day, PauseKind kind, bool starts, WorkdayCalendar calendar)
    {
        var running = subject.RunningSuspensions.Select(pause => pause.Kind).ToList();
        if (starts == running.Contains(kind)) return;

        var action = starts ? Suspend : running.Count > 1 ? Conclude : Resume;
        var at = Beijing.Utc(day.ToDateTime(new(12, 0)));
        subject.Take(Deeds.Of(action, at, calendar) with { PauseKind = kind }, at);
    }

    private static IEnumerable<(DateOnly Day, PauseKind Kind, bool Starts)> Moments(string procedures) => procedures.Split("; ")
        .SelectMany((written, place) =>
        {
            var kind = written[0] == 'A' ? PauseKind.Appraisal : PauseKind.Hearing;
            var days = written[2..].Split('/');
            return new (DateOnly Day, PauseKind Kind, bool Starts, int Place)[]
            {
                (On($"2018-{days[0]}"), kind, true, 2 * place), (On($"2018-{days[1]}"), kind, false, (2 * place) + 1),
            };
        })
        .OrderBy(moment => moment.Day).ThenBy(moment => moment.Place).Select(moment => (moment.Day, moment.Kind, moment.Starts));

    private static DateOnly On(string day) => DateOnly.Parse(day, CultureInfo.InvariantCulture);

    private static Case Received(string day, int promised)
    {
        var at = Beijing.Utc(On(day).ToDateTime(new(9, 0)));
        var version = Sample.Version(promised: promised, statutory: 60);
        version.Steps.AddRange([new() { Name = "审查", Duty = "经办人", LimitDays = 5 }, new() { Name = "决定", Duty = "负责人", LimitDays = 1 }]);
        return Case.Receive(Sample.Intake(Sample.Input(Sample.Item(version)), version) with { Now = at }, "469007100200-2018-00001", Sample.Applicant(), Guid.Empty, "代办员");
    }
}
