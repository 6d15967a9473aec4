using GovConsole.Data;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Jobs.Schedules;

/// <summary>
/// Lets SQLite look at how the rows of its tables are spread, so that of two indexes it follows the one that leads to fewer of them. It looks at a part of
/// each, in moments; PostgreSQL looks by itself.
/// </summary>
public sealed class WeighTables(IDbContextFactory<ConsoleDb> dbs) : IJobHandler
{
    public const string Kind = "Jobs.Weigh";

    private const string Weigh = "PRAGMA analysis_limit = 1000; ANALYZE;";

    public async Task<JobResult> RunAsync(JobRun run, CancellationToken ct)
    {
        await dbs.WriteAsync(db => db.Database.IsSqlite() ? db.Database.ExecuteSqlRawAsync(Weigh, ct) : Task.CompletedTask, ct);
        return new("Job.Weighed");
    }
}
