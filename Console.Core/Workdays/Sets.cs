using GovConsole.Data;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Workdays;

public static class Sets
{
    extension(ConsoleDb db)
    {
        public DbSet<CalendarDay> CalendarDays => db.Set<CalendarDay>();
        public DbSet<CalendarYear> CalendarYears => db.Set<CalendarYear>();
    }

    /// <summary>The calendar's revision, 0 before anything was entered.</summary>
    internal static Task<long> CalendarRevisionAsync(this ConsoleDb db, CancellationToken ct) =>
        db.Set<CalendarRevision>().Select(x => x.Number).SingleOrDefaultAsync(ct);

    /// <summary>Counts one more change. In the database itself, so that two changes at once are two.</summary>
    internal static async Task ReviseCalendarAsync(this ConsoleDb db, CancellationToken ct)
    {
        var revised = await db.Set<CalendarRevision>()
            .ExecuteUpdateAsync(row => row.SetProperty(x => x.Number, x => x.Number + 1), ct);
        if (revised == 0) db.Add(new CalendarRevision { Number = 1 });
    }
}
