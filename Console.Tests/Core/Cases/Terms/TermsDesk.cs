using GovConsole.Cases.Terms;
using GovConsole.Data;
using GovConsole.Items.Drafts;
using GovConsole.Jobs;
using GovConsole.Jobs.Schedules;
using GovConsole.Tests.Support;
using GovConsole.Workdays;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace GovConsole.Tests.Core.Cases.Terms;

/// <summary>The jobs of the terms, run as the product runs them, or killed after so many looks at the database.</summary>
internal sealed class TermsDesk(World world)
{
    private static readonly Recurring[] Nightly = [new(DeemAcceptances.Kind, Cadence.Daily(new(0, 5)))];

    private static readonly JobKind[] Kinds =
    [
        new(DeemAcceptances.Kind, typeof(DeemAcceptances)), new(RedateCases.Kind, typeof(RedateCases)),
        new(CalendarChange.Kind, typeof(RedateCases)), new(ItemRevision.Kind, typeof(FollowRevision)),
    ];

    private TakeJob Taker => new(world.Db, Kinds, new("here", 1), world.Clock);

    public Task<int> RunAsync(CancellationToken ct, bool nightly = true)
    {
        var services = new ServiceCollection().AddSingleton(Deem(world.Db)).AddSingleton(Redate(world.Db))
            .AddSingleton(new FollowRevision(world.Db, world.Calendars, world.Clock)).BuildServiceProvider();
        Recurring[] due = nightly ? Nightly : [];
        return new JobRunner(world.Db, services, Kinds, new QueueDueWork(world.Db, due, world.Clock), Taker, world.Clock, NullLogger<JobRunner>.Instance).RunDueAsync(ct);
    }

    /// <summary>Takes the next job and loses its process after a number of transactions and reads.</summary>
    public async Task KillAsync(int after, CancellationToken ct)
    {
        await new QueueDueWork(world.Db, Nightly, world.Clock).RunAsync(ct);
        var job = (await Taker.RunAsync(ct))!;
        var dying = new DyingDb(world.Db, after);
        IJobHandler handler = job.Kind == DeemAcceptances.Kind ? Deem(dying) : Redate(dying);
        await Assert.ThrowsAsync<ProcessDied>(() => handler.RunAsync(new JobRun(world.Db, world.Clock, job), ct));
        world.Clock.Advance(TakeJob.Lease + TimeSpan.FromSeconds(1));
    }

    public async Task<IReadOnlyList<Job>> JobsAsync() => [.. (await world.Db.AllAsync<Job>()).OrderBy(job => job.Id)];

    private DeemAcceptances Deem(IDbContextFactory<ConsoleDb> db) => new(db, world.Calendars, world.Clock, NullLogger<DeemAcceptances>.Instance);

    private RedateCases Redate(IDbContextFactory<ConsoleDb> db) => new(db, world.Calendars, world.Clock, NullLogger<RedateCases>.Instance) { Batch = 2 };

    private sealed class ProcessDied() : Exception("The process is gone.");

    private sealed class DyingDb(TestDb db, int lives) : IDbContextFactory<ConsoleDb>
    {
        private int left = lives;

        public ConsoleDb CreateDbContext() => left-- > 0 ? db.CreateDbContext() : throw new ProcessDied();
    }
}
