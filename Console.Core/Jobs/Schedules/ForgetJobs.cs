using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Jobs.Schedules;

/// <summary>Clears away the system's own jobs once nobody will ask about them. What a person asked for stays.</summary>
public sealed class ForgetJobs(IDbContextFactory<ConsoleDb> dbs, TimeProvider clock) : IJobHandler
{
    public const string Kind = "Jobs.Forget";
    public const int KeptDays = 30;

    public async Task<JobResult> RunAsync(JobRun run, CancellationToken ct)
    {
        var before = clock.UtcNow().AddDays(-KeptDays);
        var forgotten = await dbs.WriteAsync(db => db.Jobs.Where(x => x.OwnerId == null && x.EndedAt < before).ExecuteDeleteAsync(ct), ct);
        return new("Job.Forgotten", forgotten);
    }
}
