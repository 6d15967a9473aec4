using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Jobs;

/// <summary>How one of somebody's own jobs stands now.</summary>
public sealed class LoadJob(IDbContextFactory<ConsoleDb> dbs)
{
    /// <exception cref="RuleException"><c>Job.Unknown</c>, also for somebody else's.</exception>
    public Task<Job> RunAsync(Guid id, Actor actor, CancellationToken ct) => dbs.ReadAsync(async db =>
        await db.Jobs.OwnedBy(actor).SingleOrDefaultAsync(x => x.Id == id, ct) ?? throw new RuleException("Job.Unknown"), ct);
}
