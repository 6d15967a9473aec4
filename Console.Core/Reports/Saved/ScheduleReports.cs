using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Jobs;
using GovConsole.Kernel;
using GovConsole.Workdays;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Reports.Saved;

/// <summary>
/// Every morning: hands each period of a scheduled report that is over, once a working day has begun, to a job in the name of whoever saved it.
/// Each period is handed on once, however often this runs and however many nodes ask, and what was missed is made up for.
/// </summary>
public sealed class ScheduleReports(IDbContextFactory<ConsoleDb> dbs, Calendars calendars, TimeProvider clock) : IJobHandler
{
    public const string Kind = "Reports.Schedule";

    public async Task<JobResult> RunAsync(JobRun run, CancellationToken ct)
    {
        var (almanac, handed) = (await calendars.RefreshAsync(ct), run.Done);
        var scheduled = await dbs.ReadAsync(db => db.SavedReports.Where(x => x.IsScheduled).OrderBy(x => x.Id).ToListAsync(ct), ct);
        foreach (var saved in scheduled)
        {
            var due = SavedReportRules.Due(saved.Kind, Beijing.Day(saved.SavedAt), saved.DraftedFrom, clock.Today(), almanac.In(saved.About));
            if (due.Count > 0) handed += await HandAsync(run, saved, due, handed, ct);
        }
        return new("Saved.Handed", handed);
    }

    private Task<int> HandAsync(JobRun run, SavedReport saved, IReadOnlyList<Period> due, long handed, CancellationToken ct) => dbs.WriteAsync(async db =>
    {
        // A lost post drafts nothing; the list of saved reports says so.
        if (await db.Standing().Where(grant => grant.Id == saved.PostId).Actors(db).SingleOrDefaultAsync(ct) is not { } actor) return 0;

        var taken = await db.SavedReports.Where(x => x.Id == saved.Id && x.DraftedFrom == saved.DraftedFrom)
            .ExecuteUpdateAsync(row => row.SetProperty(x => x.DraftedFrom, due[^1].From), ct);
        if (taken == 0) return 0;

        foreach (var period in due) db.QueueJob(DraftScheduled.Kind, new DraftScheduled.Arguments(saved.About.Code, saved.Kind, period.From), actor, clock.UtcNow());
        await run.StepAsync(db, handed + due.Count, null, ct);
        return due.Count;
    }, ct);
}
