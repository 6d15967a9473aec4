using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Reports.Ledgers.Exports;

/// <summary>How many of somebody's files are ready and were not fetched yet: what the bell tells.</summary>
public sealed class CountLedgerFiles(IDbContextFactory<ConsoleDb> dbs, TimeProvider clock)
{
    public Task<int> RunAsync(Actor actor, CancellationToken ct)
    {
        var now = clock.UtcNow();
        return dbs.ReadAsync(db => db.LedgerFiles.OwnedBy(actor).CountAsync(x => x.FetchedAt == null && x.ExpiresAt > now, ct), ct);
    }
}
