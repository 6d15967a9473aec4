using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Jobs;
using GovConsole.Jobs.Schedules;
using GovConsole.Kernel;
using GovConsole.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace GovConsole.Tests.Core.Jobs;

/// <summary>A database with jobs whose handlers are the test's own, and as many runners beside each other as a test wants.</summary>
internal sealed class Shop(World world, params Recurring[] recurring)
{
    public const string Kind = "Test.Work";

    /// <summary>What the handler does; nothing unless a test says so.</summary>
    public Func<JobRun, CancellationToken, Task<JobResult>> Work { get; set; } = (_, _) => Task.FromResult(new JobResult("Job.Forgotten", 0));

    public JobRunner Runner(string node = "here", int process = 1)
    {
        JobKind[] kinds = [new(Kind, typeof(Handler)), .. recurring.Select(work => new JobKind(work.Kind, typeof(Handler)))];
        var services = new ServiceCollection().AddSingleton(new Handler(this)).BuildServiceProvider();
        return new(world.Db, services, kinds, new QueueDueWork(world.Db, recurring, world.Clock), Taker(node, process, kinds), world.Clock, NullLogger<JobRunner>.Instance);
    }

    public TakeJob Taker(string node = "here", int process = 1, JobKind[]? kinds = null) =>
        new(world.Db, kinds ?? [new(Kind, typeof(Handler))], new(node, process), world.Clock);

    public Task<Guid> QueueAsync(Actor actor, object? arguments = null, string kind = Kind) =>
        world.Db.WriteAsync(db => Task.FromResult(db.QueueJob(kind, arguments ?? new { }, actor, world.Clock.UtcNow())), CancellationToken.None);

    public async Task<Job> JobAsync(Guid id) => (await world.Db.AllAsync<Job>()).Single(job => job.Id == id);

    private sealed class Handler(Shop shop) : IJobHandler
    {
        public Task<JobResult> RunAsync(JobRun run, CancellationToken ct) => shop.Work(run, ct);
    }
}
