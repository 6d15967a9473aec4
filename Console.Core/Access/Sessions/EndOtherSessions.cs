using System.Globalization;
using GovConsole.Audit;
using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Access.Sessions;

/// <summary>Signs one's own account out everywhere but here.</summary>
public sealed class EndOtherSessions(IDbContextFactory<ConsoleDb> dbs, TimeProvider clock)
{
    public Task RunAsync(Guid here, Actor actor, CancellationToken ct) => dbs.WriteAsync(async db =>
    {
        var me = actor.AccountId;
        var ended = await db.Sessions.Where(x => x.AccountId == me && x.Id != here).ExecuteDeleteAsync(ct);
        if (ended == 0) return;

        var account = await db.Accounts.SingleAsync(x => x.Id == me, ct);
        db.AuditEntries.Add(actor.Did("Audit.OtherSessionsEnded", account.UserName!, clock.UtcNow(), ended.ToString(CultureInfo.InvariantCulture)));
    }, ct);
}
