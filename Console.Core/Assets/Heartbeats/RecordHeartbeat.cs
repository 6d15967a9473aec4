using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Assets.Heartbeats;

/// <summary>What became of a heartbeat.</summary>
public enum Heartbeat
{
    /// <summary>Written down, the first of its day.</summary>
    FirstOfDay,
    /// <summary>Written down.</summary>
    Recorded,
    /// <summary>The last one is not old enough; nothing was written.</summary>
    TooSoon,
    /// <summary>The browser is not, or no longer, bound to a computer in use.</summary>
    Unbound,
}

/// <summary>
/// Notes that a computer shows the console: the last moment at the asset and one row for each day. Nobody acts here; the binding, which only
/// the browser knows, is what lets it in.
/// </summary>
public sealed class RecordHeartbeat(IDbContextFactory<ConsoleDb> dbs, TimeProvider clock)
{
    /// <summary>A browser beats every ten minutes; a clock that runs a little fast is not sent away.</summary>
    public static readonly TimeSpan Least = TimeSpan.FromMinutes(9);

    public async Task<Heartbeat> RunAsync(Guid asset, Guid binding, CancellationToken ct)
    {
        var (now, today, before) = (clock.UtcNow(), clock.Today(), clock.UtcNow() - Least);
        // Read first: what comes too soon shall not wait for those who write.
        var last = await dbs.ReadAsync(db => Bound(db, asset, binding).Select(x => new { x.LastHeardAt }).SingleOrDefaultAsync(ct), ct);
        if (last is null) return Heartbeat.Unbound;
        if (last.LastHeardAt > before) return Heartbeat.TooSoon;

        return await dbs.WriteAsync(async db =>
        {
            var heard = await Bound(db, asset, binding).Where(x => x.LastHeardAt == null || x.LastHeardAt <= before)
                .ExecuteUpdateAsync(row => row.SetProperty(x => x.LastHeardAt, now).SetProperty(x => x.LastHeardOn, today), ct);
            if (heard == 0) return Heartbeat.TooSoon;

            var known = await db.HeartbeatDays.Where(x => x.AssetId == asset && x.Day == today)
                .ExecuteUpdateAsync(row => row.SetProperty(x => x.LastAt, now).SetProperty(x => x.Beats, x => x.Beats + 1), ct);
            if (known > 0) return Heartbeat.Recorded;
            db.HeartbeatDays.Add(new() { AssetId = asset, Day = today, FirstAt = now, LastAt = now, Beats = 1 });
            return Heartbeat.FirstOfDay;
        }, ct);
    }

    private static IQueryable<Asset> Bound(ConsoleDb db, Guid asset, Guid binding) =>
        db.Assets.Where(x => x.Id == asset && x.Binding == binding && x.RetiredOn == null);
}
