using System.Collections.Concurrent;
using System.Globalization;
using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Jobs;
using GovConsole.Kernel;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Jobs;

public sealed class JobRunnerTests : IAsyncLifetime
{
    private World world = null!;
    private Shop shop = null!;
    private Actor agent = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        world = await World.CreateAsync();
        (shop, agent) = (new(world), await world.AgentAsync());
    }

    public ValueTask DisposeAsync() => world.DisposeAsync();

    [Fact]
    public async Task A_job_is_done_in_the_post_of_whoever_asked_and_says_what_came_of_it()
    {
        shop.Work = (run, _) =>
        {
            Assert.Equal(agent, run.Actor);
            Assert.Equal(7, run.Read<int>());
            return Task.FromResult(new JobResult("Job.Forgotten", 1234L, new DateOnly(2026, 3, 9), "甲") { Url = "/cases" });
        };
        var id = await shop.QueueAsync(agent, 7);

        Assert.Equal(1, await shop.Runner().RunDueAsync(Ct));
        Assert.Equal(0, await shop.Runner().RunDueAsync(Ct));

        var job = await shop.JobAsync(id);
        Assert.Equal((JobState.Done, "/cases", Sample.Now), (job.State, job.ResultUrl, job.EndedAt));
        Assert.Equal("Job.Forgotten", job.Message!.Code);
        Assert.Equal([1234L, "2026-03-09", "甲"], job.Message.Args);
    }

    [Fact]
    public async Task A_job_is_asked_for_in_the_transaction_of_the_work_that_needs_it()
    {
        await Assert.ThrowsAsync<RuleException>(() => world.Db.WriteAsync(db =>
        {
            db.QueueJob(Shop.Kind, 1, agent, Sample.Now);
            throw new RuleException("Rule.Stale");
        }, Ct));

        Assert.Empty(await world.Db.AllAsync<Job>());
        await Assert.ThrowsAsync<ArgumentException>(() => shop.QueueAsync(agent, new string('长', Job.ArgumentsMaxLength)));
    }

    [Fact]
    public async Task The_oldest_comes_first()
    {
        var order = new List<int>();
        shop.Work = (run, _) => { order.Add(run.Read<int>()); return Task.FromResult(new JobResult("Job.Forgotten", 0)); };
        foreach (var number in new[] { 1, 2, 3 }) await shop.QueueAsync(agent, number);

        await shop.Runner().RunDueAsync(Ct);

        Assert.Equal([1, 2, 3], order);
    }

    [Fact]
    public async Task A_broken_rule_fails_the_job_with_its_message_and_anything_else_with_none_of_its_own()
    {
        shop.Work = (run, _) => run.Read<int>() == 1 ? throw new RuleException("Case.Unknown", null, "X") : throw new InvalidOperationException("Password=secret");
        var (ruled, broken) = (await shop.QueueAsync(agent, 1), await shop.QueueAsync(agent, 2));

        await shop.Runner().RunDueAsync(Ct);

        var (first, second) = (await shop.JobAsync(ruled), await shop.JobAsync(broken));
        Assert.Equal((JobState.Failed, "Case.Unknown"), (first.State, first.Message!.Code));
        Assert.Equal((JobState.Failed, "Job.Failed"), (second.State, second.Message!.Code));
        Assert.DoesNotContain("secret", second.MessageArgs, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_nodes_at_once_run_every_job_exactly_once()
    {
        var ran = new ConcurrentBag<Guid>();
        shop.Work = async (run, ct) => { ran.Add(run.Id); await Task.Yield(); return new("Job.Forgotten", 0); };
        var ids = new List<Guid>();
        for (var i = 0; i < 20; i++) ids.Add(await shop.QueueAsync(agent, i));

        await Task.WhenAll(Enumerable.Range(1, 4).Select(node => Task.Run(() => shop.Runner($"node{node}", node).RunDueAsync(Ct), Ct)));

        Assert.Equal(ids.Order(), ran.Order());
        Assert.All(await world.Db.AllAsync<Job>(), job => Assert.Equal((JobState.Done, 1), (job.State, job.Runs)));
    }

    [Fact]
    public async Task What_a_killed_process_left_goes_on_where_it_stopped_once_its_lease_has_run_out()
    {
        var id = await shop.QueueAsync(agent);
        var killed = new JobRun(world.Db, world.Clock, (await shop.Taker("dead").RunAsync(Ct))!);
        await world.Db.WriteAsync(db => killed.StepAsync(db, 3, "3", Ct, total: 5), Ct);

        Assert.Equal(0, await shop.Runner("other").RunDueAsync(Ct));
        world.Clock.Advance(TakeJob.Lease + TimeSpan.FromSeconds(1));
        var wrote = new List<long>();
        shop.Work = async (run, ct) =>
        {
            for (var next = long.Parse(run.Position!, CultureInfo.InvariantCulture) + 1; next <= run.Total; next++)
            {
                await world.Db.WriteAsync(db => run.StepAsync(db, next, $"{next}", ct), ct);
                wrote.Add(next);
            }
            return new("Job.Forgotten", 5);
        };
        Assert.Equal(1, await shop.Runner("other").RunDueAsync(Ct));

        Assert.Equal([4, 5], wrote);
        Assert.Equal((JobState.Done, 5, 2), ((await shop.JobAsync(id)).State, (await shop.JobAsync(id)).Done, (await shop.JobAsync(id)).Runs));
        // The dead one wakes up: it can write nothing any more.
        await Assert.ThrowsAsync<JobStopped>(() => world.Db.WriteAsync(db => killed.StepAsync(db, 4, "4", Ct), Ct));
    }

    [Fact]
    public async Task A_node_takes_back_at_once_what_its_own_dead_process_left_and_leaves_alone_what_others_hold()
    {
        var (mine, theirs) = (await shop.QueueAsync(agent), await shop.QueueAsync(agent));
        Assert.Equal(mine, (await shop.Taker("here", int.MaxValue).RunAsync(Ct))!.Id);
        Assert.Equal(theirs, (await shop.Taker("there", int.MaxValue).RunAsync(Ct))!.Id);

        Assert.Equal(1, await shop.Taker("here", 7).FreeAsync(Ct));

        Assert.Equal((JobState.Queued, 1), ((await shop.JobAsync(mine)).State, (await shop.JobAsync(mine)).Losses));
        Assert.Equal(JobState.Running, (await shop.JobAsync(theirs)).State);
        Assert.Equal(1, await shop.Runner("here", 7).RunDueAsync(Ct));
    }

    [Fact]
    public async Task A_job_that_kills_every_process_is_given_up()
    {
        var id = await shop.QueueAsync(agent);
        for (var i = 0; i < TakeJob.MostLosses; i++)
        {
            Assert.NotNull(await shop.Taker($"node{i}").RunAsync(Ct));
            world.Clock.Advance(TakeJob.Lease + TimeSpan.FromSeconds(1));
        }

        Assert.Null(await shop.Taker().RunAsync(Ct));
        Assert.Equal((JobState.Failed, "Job.GivenUp"), ((await shop.JobAsync(id)).State, (await shop.JobAsync(id)).Message!.Code));
    }

    [Fact]
    public async Task A_heartbeat_from_the_future_holds_nothing()
    {
        await shop.QueueAsync(agent);
        await shop.Taker("dead").RunAsync(Ct);
        var future = world.Clock.GetUtcNow();
        var earlier = Sample.Clock(future.AddHours(-1).UtcDateTime);

        Assert.NotNull(await new TakeJob(world.Db, [new(Shop.Kind, typeof(IJobHandler))], new("other", 1), earlier).RunAsync(Ct));
    }

    [Fact]
    public async Task A_node_that_is_stopped_leaves_its_job_to_the_next()
    {
        using var stopping = new CancellationTokenSource();
        shop.Work = async (_, ct) => { await stopping.CancelAsync(); await Task.Delay(Timeout.Infinite, ct); return new("Job.Forgotten", 0); };
        var id = await shop.QueueAsync(agent);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => shop.Runner().RunDueAsync(stopping.Token));

        var job = await shop.JobAsync(id);
        Assert.Equal((JobState.Queued, 0, null), (job.State, job.Losses, job.Holder));
    }
}
