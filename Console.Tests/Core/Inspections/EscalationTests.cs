using GovConsole.AgentPoints;
using GovConsole.Inspections.Rectifications;
using GovConsole.Jobs;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Inspections;

public sealed class EscalationTests : InspectionWorld
{
    private async Task<long> TellAsync()
    {
        var job = new Job { Kind = EscalateRectifications.Kind, Arguments = "{}", Owner = "系统", CreatedAt = Sample.Now };
        await World.Db.StoreAsync(job);
        await using (var db = World.Db.CreateDbContext())
        {
            db.Attach(job);
            db.Entry(job).Property(nameof(Job.State)).CurrentValue = JobState.Running;
            await db.SaveChangesAsync(Ct);
        }
        var result = await new EscalateRectifications(World.Db, World.Calendars, World.Clock).RunAsync(new(World.Db, World.Clock, job), Ct);
        return Convert.ToInt64(result.Args[0], null);
    }

    [Fact]
    public async Task Each_level_is_told_once_however_often_it_runs()
    {
        await HealthyAsync();
        await FailAsync(Element.Computer);
        Assert.Equal(0, await TellAsync());

        NextDay(15);
        Assert.Equal((1, 0), (await TellAsync(), await TellAsync()));
        NextDay(7);
        Assert.Equal((1, 0), (await TellAsync(), await TellAsync()));

        var told = (await OnlyViewAsync()).Rectification;
        Assert.Equal((EscalationLevel.City, RectificationState.Open), (told.Level, told.State));
        Assert.Equal([RectificationAct.Issue, RectificationAct.TellTownship, RectificationAct.TellCity], told.Events.Select(line => line.Act));
    }

    [Fact]
    public async Task What_was_missed_for_weeks_is_made_up_for_in_one_run()
    {
        await HealthyAsync();
        await FailAsync(Element.Computer);
        NextDay(40);

        Assert.Equal(2, await TellAsync());
        Assert.Equal(EscalationLevel.City, (await OnlyAsync()).Level);
    }

    [Fact]
    public async Task What_is_closed_is_left_alone()
    {
        await HealthyAsync();
        await FailAsync(Element.Computer);
        await FollowedCheck.RunAsync(new() { Code = Code, Element = Element.Computer, State = ElementState.Passed, Found = AllMet(Element.Computer) }, Admin, Ct);
        NextDay(40);

        Assert.Equal(0, await TellAsync());
    }

    [Fact]
    public async Task A_failure_is_kept_where_the_calendar_does_not_reach()
    {
        World.Clock.SetUtcNow(new(new DateTime(2026, 12, 28, 2, 0, 0), TimeSpan.Zero));
        await OpenAsync();
        await FailAsync(Element.Computer);

        Assert.Null((await OnlyAsync()).DueOn);
        Assert.Equal(0, await TellAsync());
    }
}
