using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Jobs;
using GovConsole.Kernel;
using GovConsole.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Tests.Core.Jobs;

public sealed class CancelJobTests : IAsyncLifetime
{
    private World world = null!;
    private Shop shop = null!;
    private Actor agent = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private CancelJob CancelJob => new(world.Db, world.Clock);

    public async ValueTask InitializeAsync()
    {
        world = await World.CreateAsync();
        (shop, agent) = (new(world), await world.AgentAsync());
    }

    public ValueTask DisposeAsync() => world.DisposeAsync();

    [Fact]
    public async Task A_waiting_job_is_never_run()
    {
        var id = await shop.QueueAsync(agent);

        await CancelJob.RunAsync(id, agent, Ct);

        Assert.Equal(0, await shop.Runner().RunDueAsync(Ct));
        Assert.Equal(JobState.Cancelled, (await shop.JobAsync(id)).State);
        var again = await Assert.ThrowsAsync<RuleException>(() => CancelJob.RunAsync(id, agent, Ct));
        Assert.Equal("Job.AlreadyEnded", again.Broken[0].Code);
    }

    [Fact]
    public async Task A_running_job_keeps_its_finished_batches_and_loses_the_one_at_hand()
    {
        shop.Work = async (run, ct) =>
        {
            await WriteAsync(run, 1, ct);
            await CancelJob.RunAsync(run.Id, agent, ct);
            await WriteAsync(run, 2, ct);
            return new("Job.Forgotten", 2);
        };
        var id = await shop.QueueAsync(agent);

        Assert.Equal(1, await shop.Runner().RunDueAsync(Ct));

        Assert.Equal((JobState.Cancelled, 1, null), ((await shop.JobAsync(id)).State, (await shop.JobAsync(id)).Done, (await shop.JobAsync(id)).Message));
        Assert.Equal(["batch1"], (await world.Db.AllAsync<Preference>()).Select(x => x.Key));
    }

    [Fact]
    public async Task The_heartbeat_stops_a_handler_that_takes_no_step()
    {
        var waiting = new TaskCompletionSource();
        shop.Work = async (_, ct) => { waiting.SetResult(); await Task.Delay(Timeout.Infinite, ct); return new("Job.Forgotten", 0); };
        var id = await shop.QueueAsync(agent);
        var running = shop.Runner().RunDueAsync(Ct);
        await waiting.Task;

        await CancelJob.RunAsync(id, agent, Ct);
        while (!running.IsCompleted)
        {
            world.Clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Delay(10, Ct);
        }

        Assert.Equal(1, await running);
        Assert.Equal(JobState.Cancelled, (await shop.JobAsync(id)).State);
    }

    [Fact]
    public async Task Nobody_sees_or_stops_the_job_of_somebody_else()
    {
        var id = await shop.QueueAsync(agent);
        var other = await world.ActorAsync(Role.UnitAdministrator, Sample.Province);

        Assert.Empty((await new FindJobs(world.Db).RunAsync(null, other, Ct)).Rows);
        foreach (var ask in new Func<Task>[] { () => CancelJob.RunAsync(id, other, Ct), () => new LoadJob(world.Db).RunAsync(id, other, Ct) })
            Assert.Equal("Job.Unknown", (await Assert.ThrowsAsync<RuleException>(ask)).Broken[0].Code);
    }

    [Fact]
    public async Task Ones_own_jobs_come_newest_first_and_page_by_page()
    {
        var ids = new List<Guid>();
        for (var i = 0; i < FindJobs.PageSize + 2; i++) ids.Add(await shop.QueueAsync(agent));
        // Those of one millisecond come in an order of their own, the same on every page.
        ids = [.. ids.OrderDescending()];

        var first = await new FindJobs(world.Db).RunAsync(null, agent, Ct);
        var second = await new FindJobs(world.Db).RunAsync(first.Rows[^1].Id, agent, Ct);

        Assert.Equal(ids.Count, first.Total);
        Assert.Equal(ids, first.Rows.Concat(second.Rows).Select(job => job.Id));
    }

    private Task WriteAsync(JobRun run, int batch, CancellationToken ct) => world.Db.WriteAsync(async db =>
    {
        db.Preferences.Add(new() { AccountId = agent.AccountId, Key = $"batch{batch}", Value = "" });
        await run.StepAsync(db, batch, $"{batch}", ct);
    }, ct);
}
