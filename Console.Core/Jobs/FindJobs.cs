using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Jobs;

/// <summary>Somebody's own jobs, newest first, paged by key.</summary>
public sealed class FindJobs(IDbContextFactory<ConsoleDb> dbs)
{
    public const int PageSize = 20;

    /// <summary>One page: the newest, or those before the id of the last row shown.</summary>
    public Task<Slice<Job>> RunAsync(Guid? before, Actor actor, CancellationToken ct) => dbs.ReadAsync(async db =>
    {
        var own = db.Jobs.OwnedBy(actor);
        var page = before is { } id ? own.Where(x => x.Id < id) : own;
        return new Slice<Job>(await page.OrderByDescending(x => x.Id).Take(PageSize).ToListAsync(ct), await own.LongCountAsync(ct));
    }, ct);
}
