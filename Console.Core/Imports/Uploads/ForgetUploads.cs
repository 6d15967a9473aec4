using GovConsole.Data;
using GovConsole.Jobs;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Imports.Uploads;

/// <summary>Drops imports that were left lying, and deletes every upload that nobody needs any more.</summary>
public sealed class ForgetUploads(IDbContextFactory<ConsoleDb> dbs, UploadStore uploads, TimeProvider clock) : IJobHandler
{
    public const string Kind = "Import.Forget";
    public const int KeptDays = 7;

    public async Task<JobResult> RunAsync(JobRun run, CancellationToken ct)
    {
        var (now, before) = (clock.UtcNow(), clock.UtcNow().AddDays(-KeptDays));
        var needed = await dbs.WriteAsync(async db =>
        {
            foreach (var old in await db.Imports.Where(x => x.State == ImportState.Draft && x.CreatedAt < before).ToListAsync(ct)) old.Drop(now, stalled: false);
            await db.SaveChangesAsync(ct);
            return await db.Imports.Where(x => x.State == ImportState.Draft || x.State == ImportState.Running).Select(x => x.Id).ToListAsync(ct);
        }, ct);
        // A file is written a moment before its row.
        return new("Import.Forgotten", uploads.ForgetAllBut(needed.ToHashSet(), now.AddHours(-1)));
    }
}
