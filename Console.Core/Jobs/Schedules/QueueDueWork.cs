using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Jobs.Schedules;

/// <summary>
/// Queues recurring work whose time has come. However many nodes ask and however many times were missed, it is queued once; while a job of
/// the same kind still waits or runs, not even that.
/// </summary>
public sealed class QueueDueWork(IDbContextFactory<ConsoleDb> dbs, IEnumerable<Recurring> recurring, TimeProvider clock)
{
    /// <returns>How many jobs were queued.</returns>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        var rows = await dbs.ReadAsync(db => db.Schedules.ToDictionaryAsync(x => x.Kind, ct), ct);
        var queued = 0;
        foreach (var work in recurring)
        {
            var row = rows.GetValueOrDefault(work.Kind);
            if (row is null || IsDue(row, work.Cadence, clock.UtcNow())) queued += await TakeAsync(work, row, ct) ? 1 : 0;
        }
        return queued;
    }

    // Further away than the cadence allows: it was written while the clock ran ahead.
    internal static bool IsDue(Schedule row, Cadence cadence, DateTime now) => row.NextDueAt <= now || row.NextDueAt > cadence.NextAfter(now);

    private Task<bool> TakeAsync(Recurring work, Schedule? seen, CancellationToken ct) => dbs.WriteAsync(async db =>
    {
        var (now, next) = (clock.UtcNow(), work.Cadence.NextAfter(clock.UtcNow()));
        var taken = seen is null
            ? await db.Database.ExecuteSqlAsync($"""
                INSERT INTO schedules ("Kind", "NextDueAt", "QueuedAt") VALUES ({work.Kind}, {next}, {now}) ON CONFLICT DO NOTHING
                """, ct)
            : await db.Schedules.Where(x => x.Kind == work.Kind && x.NextDueAt == seen.NextDueAt).ExecuteUpdateAsync(row => row
                .SetProperty(x => x.NextDueAt, next).SetProperty(x => x.QueuedAt, now), ct);
        // Another node was first, or nothing has happened yet that it could be about.
        if (taken == 0 || seen is null && !work.AtOnce) return false;

        if (await db.Jobs.AnyAsync(x => x.Kind == work.Kind && x.OwnerId == null && (x.State == JobState.Queued || x.State == JobState.Running), ct)) return false;
        db.Jobs.Add(new() { Kind = work.Kind, Arguments = "{}", Owner = Schedule.Principal, CreatedAt = now });
        return true;
    }, ct);
}
