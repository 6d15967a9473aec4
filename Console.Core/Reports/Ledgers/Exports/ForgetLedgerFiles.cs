using GovConsole.Data;
using GovConsole.Jobs;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Reports.Ledgers.Exports;

/// <summary>Deletes the bytes of what has expired or was removed, and what broken-off attempts left. That it was asked for and fetched stays recorded.</summary>
public sealed class ForgetLedgerFiles(IDbContextFactory<ConsoleDb> dbs, LedgerFileStore store, TimeProvider clock) : IJobHandler
{
    public const string Kind = "LedgerFile.Forget";

    public async Task<JobResult> RunAsync(JobRun run, CancellationToken ct)
    {
        var now = clock.UtcNow();
        var offered = await dbs.ReadAsync(
            db => db.LedgerFiles.Where(x => x.Token != null && x.RemovedAt == null && x.ExpiresAt > now).Select(x => x.Token!.Value).ToListAsync(ct), ct);
        // What is being written now is written to all the time, and is whole a moment before it is offered.
        return new("Export.Forgotten", store.ForgetAllBut(offered.ToHashSet(), now.AddHours(-1)));
    }
}
