using GovConsole.Data;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Access.Sessions;

/// <summary>Writes down when sessions were last used, many at a time, so that no request waits for it.</summary>
public sealed class KeepSeen(IDbContextFactory<ConsoleDb> dbs)
{
    public Task RunAsync(IReadOnlyCollection<Guid> sessions, DateTime at, CancellationToken ct) => dbs.WriteAsync(
        db => db.Sessions.Where(x => sessions.Contains(x.Id) && x.SeenAt < at).ExecuteUpdateAsync(set => set.SetProperty(x => x.SeenAt, at), ct), ct);
}
