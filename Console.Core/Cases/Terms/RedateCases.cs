using GovConsole.Data;
using GovConsole.Jobs;
using GovConsole.Jobs.Schedules;
using GovConsole.Kernel;
using GovConsole.Statistics;
using GovConsole.Workdays;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace GovConsole.Cases.Terms;

/// <summary>
/// Derives the due days of every open case anew that was counted by an older calendar than today's. A day that moves is a line in the
/// history of the case; a closed case keeps what was stamped on it.
/// </summary>
public sealed partial class RedateCases(
    IDbContextFactory<ConsoleDb> dbs, Calendars calendars, TimeProvider clock, ILogger<RedateCases> log) : IJobHandler
{
    /// <summary>The system looks for what a change on another node has passed by.</summary>
    public const string Kind = "Cases.Redate";

    /// <summary>How many cases are stored together.</summary>
    internal int Batch { get; init; } = 100;

    public async Task<JobResult> RunAsync(JobRun run, CancellationToken ct)
    {
        var almanac = await calendars.RefreshAsync(ct);
        var count = Progress.Read(run);
        var total = count.Seen + await dbs.ReadAsync(db => Older(db, almanac.Version, count.Last).LongCountAsync(ct), ct);
        while (true)
        {
            var next = await dbs.WriteAgainAsync(db => RedateAsync(db, run, almanac, count, total, ct), ct);
            if (next is null) break;
            count = next;
        }

        return count.Skipped == 0 ? new("Terms.Redated", count.Seen, count.Changed) : new("Terms.RedatedExcept", count.Seen, count.Changed, count.Skipped);
    }

    private static IQueryable<Case> Older(ConsoleDb db, long version, Guid last) => db.Cases
        .Where(x => x.Step != null && x.ClosedOn == null && x.CalendarVersion != version && x.Id > last);

    private async Task<Progress?> RedateAsync(ConsoleDb db, JobRun run, Almanac almanac, Progress count, long total, CancellationToken ct)
    {
        var batch = await Older(db, almanac.Version, count.Last).Include(x => x.Suspensions).OrderBy(x => x.Id).Take(Batch).ToListAsync(ct);
        if (batch.Count == 0) return null;

        var (facts, skipped) = (new List<Fact>(), 0);
        foreach (var subject in batch)
        {
            var before = CaseCounts.Of(subject);
            try
            {
                if (subject.Redate(almanac.In(subject.Source), clock.UtcNow(), Schedule.Principal))
                    facts.Add(CaseCounts.Fact(subject, CaseCounts.Difference(before, CaseCounts.Of(subject))));
            }
            catch (RuleException unknown) when (unknown.Broken is [{ Code: "Workdays.YearNotMaintained" }])
            {
                skipped++;
                LogSkipped(subject.Number, unknown.Message);
            }
        }

        var next = new Progress(batch[^1].Id, count.Seen + batch.Count, count.Changed + facts.Count, count.Skipped + skipped);
        await db.SaveChangesAsync(ct);
        await db.FoldAsync(facts, ct);
        await run.StepAsync(db, next.Seen, next.Written, ct, total);
        return next;
    }

    [LoggerMessage(LogLevel.Warning, "The due day of {Number} is left as it was: {Rule}")]
    private partial void LogSkipped(string number, string rule);
}
