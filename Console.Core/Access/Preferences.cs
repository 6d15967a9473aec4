using GovConsole.Data;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Access;

/// <summary>Reads and keeps one's own preferences. A person's preferences are nobody else's business, so none is asked for by id.</summary>
public sealed class Preferences(IDbContextFactory<ConsoleDb> dbs)
{
    public Task<string?> FindAsync(Actor actor, string key, CancellationToken ct) => dbs.ReadAsync(
        db => db.Preferences.Where(x => x.AccountId == actor.AccountId && x.Key == key).Select(x => x.Value).SingleOrDefaultAsync(ct), ct);

    public Task KeepAsync(Actor actor, string key, string value, CancellationToken ct) => dbs.WriteAsync(async db =>
    {
        var kept = await db.Preferences.SingleOrDefaultAsync(x => x.AccountId == actor.AccountId && x.Key == key, ct);
        if (kept is null) db.Preferences.Add(new() { AccountId = actor.AccountId, Key = key, Value = value });
        else kept.Value = value;
    }, ct);
}
