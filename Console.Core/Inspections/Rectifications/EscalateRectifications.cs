using GovConsole.Data;
using GovConsole.Jobs;
using GovConsole.Kernel;
using GovConsole.Workdays;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Inspections.Rectifications;

/// <summary>
/// Tells upward what is overdue: the township from the day after the last day in time, the city once five working days more have gone by. Each
/// level is told once, however often this runs, and what was missed is made up for. A day that no calendar could tell is counted here when one can.
/// </summary>
public sealed class EscalateRectifications(IDbContextFactory<ConsoleDb> dbs, Calendars calendars, TimeProvider clock) : IJobHandler
{
    public const string Kind = "Inspections.Escalate";
    public const int CityAfterWorkdays = 5;

    public async Task<JobResult> RunAsync(JobRun run, CancellationToken ct)
    {
        var (almanac, today, told) = (await calendars.RefreshAsync(ct), clock.Today(), run.Done);
        var waiting = await dbs.ReadAsync(db => db.Rectifications
            .Where(x => x.State != RectificationState.Closed && (x.DueOn == null || x.DueOn < today && x.Level != EscalationLevel.City)).OrderBy(x => x.Id).Select(x => x.Id).ToListAsync(ct), ct);
        foreach (var id in waiting) told += await TellAsync(run, id, told, almanac, ct);
        return new("Rectification.Told", told);
    }

    /// <summary>The levels that have to know on a day.</summary>
    public static IEnumerable<EscalationLevel> Due(DateOnly? dueOn, EscalationLevel told, DateOnly today, WorkdayCalendar calendar)
    {
        if (dueOn is not { } due || today <= due) yield break;
        if (told < EscalationLevel.Township) yield return EscalationLevel.Township;
        if (told < EscalationLevel.City && calendar.CountWorkdays(due, today) >= CityAfterWorkdays) yield return EscalationLevel.City;
    }

    private async Task<int> TellAsync(JobRun run, Guid id, long done, Almanac almanac, CancellationToken ct)
    {
        try
        {
            return await dbs.WriteAsync(async db =>
            {
                var found = await db.Rectifications.Include(x => x.Events.OrderBy(line => line.Place)).SingleAsync(x => x.Id == id, ct);
                if (found.IsClosed) return 0;
                var calendar = almanac.In(found.Path);
                if (found.DueOn is null) found.Date(calendar);
                var levels = Due(found.DueOn, found.Level, clock.Today(), calendar).ToList();
                foreach (var level in levels) found.Tell(level, clock.UtcNow());
                await run.StepAsync(db, done + levels.Count, null, ct);
                return levels.Count;
            }, ct);
        }
        catch (RuleException moved) when (moved.Broken is [{ Code: "Rule.Stale" or "Workdays.YearNotMaintained" }])
        {
            // Somebody answers or reviews it at this moment, or its calendar is not there yet; tomorrow is another day.
            return 0;
        }
    }
}
