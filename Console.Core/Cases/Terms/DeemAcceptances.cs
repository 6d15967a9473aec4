using GovConsole.Cases.Flow;
using GovConsole.Data;
using GovConsole.Jobs;
using GovConsole.Jobs.Schedules;
using GovConsole.Kernel;
using GovConsole.Workdays;
using GovConsole.Workdays.Limits;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace GovConsole.Cases.Terms;

/// <summary>
/// 视为受理: accepts what lay in silence until the notice period was over, from the day on which it was complete. However often it runs and
/// however late, a case is accepted once and stands as if it had been done in time.
/// </summary>
public sealed partial class DeemAcceptances(
    IDbContextFactory<ConsoleDb> dbs, Calendars calendars, TimeProvider clock, ILogger<DeemAcceptances> log) : IJobHandler
{
    public const string Kind = "Cases.Deem";
    private const int Batch = 200;

    public async Task<JobResult> RunAsync(JobRun run, CancellationToken ct)
    {
        var almanac = await calendars.RefreshAsync(ct);
        var (done, skipped, last) = (run.Done, new SortedSet<int>(), run.Position is { } position ? Guid.Parse(position) : Guid.Empty);
        while (await SilentAsync(last, ct) is { Count: > 0 } silent)
        {
            foreach (var id in silent)
            {
                if (await DeemAsync(run, id, done + 1, almanac, skipped, ct)) done++;
                last = id;
            }
        }

        return skipped.Count == 0 ? new("Terms.Deemed", done) : new("Terms.DeemedExcept", done, string.Join('、', skipped));
    }

    // The notice period is five working days, so nothing younger than that many days can be over it.
    private Task<List<Guid>> SilentAsync(Guid last, CancellationToken ct)
    {
        var oldest = clock.Today().AddDays(-NoticePeriod.Limit.Days);
        return dbs.ReadAsync(db => db.Cases
            .Where(x => x.Status == CaseStatus.Received && !x.Waits && x.Id > last && (x.SuppliedOn ?? x.ReceivedOn) < oldest)
            .OrderBy(x => x.Id).Take(Batch).Select(x => x.Id).ToListAsync(ct), ct);
    }

    private async Task<bool> DeemAsync(JobRun run, Guid id, long done, Almanac almanac, SortedSet<int> skipped, CancellationToken ct)
    {
        try
        {
            return await dbs.WriteAsync(async db =>
            {
                if (await db.Cases.Include(x => x.Materials).Include(x => x.Suspensions).SingleOrDefaultAsync(x => x.Id == id, ct) is not { } subject) return false;
                if (DeedOf(subject, almanac) is not { } deed) return false;

                await db.TakeAsync([(subject, deed)], clock.UtcNow(), ct);
                await run.StepAsync(db, done, $"{id}", ct);
                return true;
            }, ct);
        }
        catch (RuleException unknown) when (unknown.Broken is [{ Code: "Workdays.YearNotMaintained", Args: [int year, ..] }])
        {
            // Only this case waits for its calendar.
            if (skipped.Add(year)) LogYear(year);
            return false;
        }
        catch (RuleException moved) when (moved.Broken is [{ Code: "Rule.Stale" or "Rule.Duplicate" }])
        {
            // Somebody took it in hand at this moment.
            return false;
        }
    }

    private Deed? DeedOf(Case subject, Almanac almanac)
    {
        if (subject.Status is not CaseStatus.Received || subject.Waits) return null;

        var calendar = almanac.In(subject.Source);
        var deemedOn = NoticePeriod.DeemedOn(calendar, subject.CompleteOn);
        if (clock.Today() < deemedOn) return null;

        var at = Beijing.StartOf(deemedOn);
        return new(CaseAction.DeemAccepted, at < subject.LastAt ? subject.LastAt : at, null, Schedule.Principal, calendar);
    }

    [LoggerMessage(LogLevel.Warning, "Cases that reach into {Year} are not deemed accepted: its calendar is not maintained")]
    private partial void LogYear(int year);
}
