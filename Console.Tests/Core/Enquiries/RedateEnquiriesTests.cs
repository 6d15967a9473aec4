using GovConsole.Access;
using GovConsole.Enquiries;
using GovConsole.Jobs;
using GovConsole.Kernel;
using GovConsole.Tests.Core.Workdays.Notices;
using GovConsole.Tests.Support;
using GovConsole.Workdays;
using GovConsole.Workdays.Notices;

namespace GovConsole.Tests.Core.Enquiries;

/// <summary>The day for an answer follows the calendar while nobody has answered.</summary>
public sealed class RedateEnquiriesTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_day_off_moves_what_is_open_and_leaves_what_was_answered()
    {
        await using var world = await World.CreateAsync();
        var (open, answered) = (await world.EnquireAsync(), await world.EnquireAsync());
        await world.AnswerEnquiry.RunAsync(answered, "已答复", await world.ActorAsync(Role.WindowClerk, Sample.Township), Ct);

        await new SetLocalHoliday(world.Db, world.Calendars, world.Clock).RunAsync(
            new() { Unit = Sample.City.Path, Date = Sample.Monday.AddDays(2), Name = "三月三", Notice = "放假通知" }, await world.ActorAsync(Role.UnitAdministrator, Sample.City), Ct);

        Assert.Equal([1], (await RunAsync(world)).Args);
        Assert.Equal((Sample.Monday.AddDays(8), Sample.Monday.AddDays(7)), ((await world.EnquiryAsync(open)).DueOn!.Value, (await world.EnquiryAsync(answered)).DueOn!.Value));
        Assert.Equal([0], (await RunAsync(world)).Args);
    }

    [Fact]
    public async Task A_year_that_nobody_had_maintained_gives_its_day_once_somebody_has()
    {
        await using var world = await World.CreateAsync();
        world.Clock.Advance(new DateTime(2026, 12, 29) - Sample.Monday.ToDateTime(default));
        var number = await world.EnquireAsync();
        Assert.Null((await world.EnquiryAsync(number)).DueOn);
        Assert.Equal([0], (await RunAsync(world)).Args);

        await new MaintainYear(world.Db, world.Calendars, world.Clock).RunAsync(
            MaintainYearTests.Next, await world.ActorAsync(Role.UnitAdministrator, Sample.Province), Ct);

        Assert.Equal([1], (await RunAsync(world)).Args);
        Assert.Equal(new DateOnly(2027, 1, 7), (await world.EnquiryAsync(number)).DueOn);
    }

    private static async Task<JobResult> RunAsync(World world)
    {
        await world.Db.StoreAsync(new Job { Kind = RedateEnquiries.Kind, Arguments = "{}", Owner = "系统", CreatedAt = world.Clock.UtcNow() });
        var job = await new TakeJob(world.Db, [new(RedateEnquiries.Kind, typeof(RedateEnquiries))], JobNode.Here, world.Clock).RunAsync(Ct);
        return await new RedateEnquiries(world.Db, world.Calendars).RunAsync(new JobRun(world.Db, world.Clock, job!), Ct);
    }
}
