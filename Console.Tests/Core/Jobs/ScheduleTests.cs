using GovConsole.Data;
using GovConsole.Jobs;
using GovConsole.Jobs.Schedules;
using GovConsole.Kernel;
using GovConsole.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Tests.Core.Jobs;

public sealed class ScheduleTests : IAsyncLifetime
{
    private const string Nightly = "Test.Nightly";

    private World world = null!;
    private Shop shop = null!;
    private int ran;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        world = await World.CreateAsync();
        shop = new(world, new Recurring(Nightly, Cadence.Daily(new(3, 0))))
        {
            Work = (_, _) => { Interlocked.Increment(ref ran); return Task.FromResult(new JobResult("Job.Forgotten", 0)); },
        };
    }

    public ValueTask DisposeAsync() => world.DisposeAsync();

    /// <summary>Beijing times.</summary>
    public static TheoryData<int?, string, string> Cadences => new()
    {
        { null, "2026-03-09T02:59", "2026-03-09T03:00" },
        { null, "2026-03-09T03:00", "2026-03-10T03:00" },
        { null, "2026-12-31T23:59", "2027-01-01T03:00" },
        { 30, "2026-03-09T02:59", "2026-03-09T03:29" },
    };

    [Theory, MemberData(nameof(Cadences))]
    public void The_next_time_lies_after_now(int? minutes, string now, string next)
    {
        var cadence = minutes is { } some ? Cadence.Every(TimeSpan.FromMinutes(some)) : Cadence.Daily(new(3, 0));

        Assert.Equal(Beijing.Utc(DateTime.Parse(next, null)), cadence.NextAfter(Beijing.Utc(DateTime.Parse(now, null))));
    }

    [Fact]
    public async Task What_need_not_be_done_on_a_new_installation_waits_for_its_time()
    {
        shop = new(world, new Recurring(Nightly, Cadence.Daily(new(3, 0)), AtOnce: false)) { Work = shop.Work };
        await shop.Runner().RunDueAsync(Ct);
        await shop.Runner().RunDueAsync(Ct);
        Assert.Equal(0, ran);

        world.Clock.Advance(TimeSpan.FromDays(1));
        await shop.Runner().RunDueAsync(Ct);

        Assert.Equal(1, ran);
    }

    [Fact]
    public async Task It_runs_at_first_then_once_a_day_in_the_name_of_the_system()
    {
        await shop.Runner().RunDueAsync(Ct);
        await shop.Runner().RunDueAsync(Ct);
        Assert.Equal(1, ran);

        world.Clock.Advance(TimeSpan.FromDays(1));
        await shop.Runner().RunDueAsync(Ct);

        Assert.Equal(2, ran);
        Assert.All(await world.Db.AllAsync<Job>(), job => Assert.Equal((Schedule.Principal, null, null), (job.Owner, job.OwnerId, job.Role)));
    }

    [Fact]
    public async Task A_week_missed_is_made_up_once()
    {
        await shop.Runner().RunDueAsync(Ct);
        world.Clock.Advance(TimeSpan.FromDays(7));

        for (var i = 0; i < 3; i++) await shop.Runner().RunDueAsync(Ct);

        Assert.Equal(2, ran);
    }

    [Fact]
    public async Task Several_nodes_queue_it_once()
    {
        for (var day = 1; day <= 3; day++)
        {
            await Task.WhenAll(Enumerable.Range(1, 4).Select(node => Task.Run(() => shop.Runner($"node{node}", node).RunDueAsync(Ct), Ct)));
            Assert.Equal(day, ran);
            world.Clock.Advance(TimeSpan.FromDays(1));
        }
    }

    [Fact]
    public async Task While_the_last_one_still_runs_no_other_is_queued()
    {
        await new QueueDueWork(world.Db, [new(Nightly, Cadence.Daily(new(3, 0)))], world.Clock).RunAsync(Ct);
        world.Clock.Advance(TimeSpan.FromDays(1));
        await new QueueDueWork(world.Db, [new(Nightly, Cadence.Daily(new(3, 0)))], world.Clock).RunAsync(Ct);

        Assert.Single(await world.Db.AllAsync<Job>());
    }

    [Fact]
    public async Task A_clock_that_ran_ahead_and_was_put_right_does_not_silence_it()
    {
        await shop.Runner().RunDueAsync(Ct);
        await world.Db.WriteAsync(db => db.Schedules.ExecuteUpdateAsync(row => row.SetProperty(x => x.NextDueAt, Sample.Now.AddYears(5)), Ct), Ct);

        await shop.Runner().RunDueAsync(Ct);

        Assert.Equal(2, ran);
        Assert.Equal(Beijing.Utc(new(2026, 3, 10, 3, 0, 0)), (await world.Db.AllAsync<Schedule>()).Single().NextDueAt);
    }

    [Fact]
    public async Task The_systems_old_jobs_are_cleared_away_and_peoples_are_kept()
    {
        await shop.QueueAsync(await world.AgentAsync());
        await shop.Runner().RunDueAsync(Ct);
        world.Clock.Advance(TimeSpan.FromDays(ForgetJobs.KeptDays + 1));

        await new ForgetJobs(world.Db, world.Clock).RunAsync(null!, Ct);

        Assert.NotNull(Assert.Single(await world.Db.AllAsync<Job>()).OwnerId);
    }
}
