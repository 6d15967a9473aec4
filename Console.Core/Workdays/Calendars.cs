using GovConsole.Data;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Workdays;

/// <summary>
/// The almanac in memory. A change made here is seen at once, one made on another node within seconds.
/// Ask before opening a write transaction: it may have to read.
/// </summary>
public sealed class Calendars(IDbContextFactory<ConsoleDb> dbs, TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan Trusted = TimeSpan.FromSeconds(10);

    private readonly SemaphoreSlim loading = new(1, 1);
    private volatile Loaded? loaded;

    public ValueTask<Almanac> CurrentAsync(CancellationToken ct) =>
        Fresh is { } almanac ? new(almanac) : new(LoadAsync(trustFresh: true, ct));

    /// <summary>The calendar a unit lives by.</summary>
    public async ValueTask<WorkdayCalendar> InAsync(UnitPath unit, CancellationToken ct) =>
        (await CurrentAsync(ct)).In(unit);

    /// <summary>Looks at the database now, whatever was seen before.</summary>
    public Task<Almanac> RefreshAsync(CancellationToken ct) => LoadAsync(trustFresh: false, ct);

    public void Dispose() => loading.Dispose();

    private Almanac? Fresh =>
        loaded is { } last && clock.GetElapsedTime(last.At) < Trusted ? last.Almanac : null;

    private async Task<Almanac> LoadAsync(bool trustFresh, CancellationToken ct)
    {
        await loading.WaitAsync(ct);
        try
        {
            if (trustFresh && Fresh is { } almanac) return almanac;

            var at = clock.GetTimestamp();
            almanac = await dbs.ReadAsync(db => ReadAsync(db, loaded?.Almanac, ct), ct);
            loaded = new(almanac, at);
            return almanac;
        }
        finally
        {
            loading.Release();
        }
    }

    private static async Task<Almanac> ReadAsync(ConsoleDb db, Almanac? known, CancellationToken ct)
    {
        var revision = await db.CalendarRevisionAsync(ct);
        while (known?.Version != revision)
        {
            var years = await db.CalendarYears.ToListAsync(ct);
            var days = await db.CalendarDays.ToListAsync(ct);
            known = new(years, days, revision);

            // A change between these reads would stamp the new days with the old number.
            revision = await db.CalendarRevisionAsync(ct);
        }
        return known;
    }

    private sealed record Loaded(Almanac Almanac, long At);
}
