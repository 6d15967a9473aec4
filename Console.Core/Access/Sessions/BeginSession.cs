using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Access.Sessions;

/// <summary>
/// Somebody has proved who they are and comes in. The stamp is the one under which they proved it: when it has changed meanwhile, the session
/// does not stand. What the account has left behind is put away.
/// </summary>
public sealed class BeginSession(IDbContextFactory<ConsoleDb> dbs, TimeProvider clock)
{
    public Task<Guid> RunAsync(Guid accountId, string stamp, Device device, string? address, CancellationToken ct) => dbs.WriteAsync(async db =>
    {
        var now = clock.UtcNow();
        var young = db.Sessions.Where(Session.IsYoung(now));
        await db.Sessions.Where(x => x.AccountId == accountId && (x.Stamp != stamp || !young.Any(one => one.Id == x.Id))).ExecuteDeleteAsync(ct);

        var session = new Session
        {
            AccountId = accountId, Stamp = stamp, BeganAt = now, SeenAt = now, Browser = device.Browser, Machine = device.Machine, Address = address,
        };
        db.Sessions.Add(session);
        return session.Id;
    }, ct);
}
