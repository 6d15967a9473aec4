using GovConsole.Cases.Flow;
using GovConsole.Data;
using GovConsole.Items;
using GovConsole.Items.Drafts;
using GovConsole.Jobs;
using GovConsole.Jobs.Schedules;
using GovConsole.Kernel;
using GovConsole.Statistics;
using GovConsole.Workdays;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Cases.Terms;

/// <summary>
/// Lets the open cases of a revised item have the better of two promises: a case received on or after the day from which the revision holds
/// takes over a shorter limit. A longer one is never put upon somebody who has already been promised less.
/// </summary>
public sealed class FollowRevision(IDbContextFactory<ConsoleDb> dbs, Calendars calendars, TimeProvider clock) : IJobHandler
{
    private const int Batch = 100;

    public async Task<JobResult> RunAsync(JobRun run, CancellationToken ct)
    {
        var (revision, almanac, count) = (run.Read<ItemRevision>(), await calendars.RefreshAsync(ct), Progress.Read(run));
        while (await dbs.WriteAgainAsync(db => FollowAsync(db, run, revision, almanac, count, ct), ct) is { } next) count = next;
        return new("Terms.Followed", count.Seen, count.Changed);
    }

    private async Task<Progress?> FollowAsync(ConsoleDb db, JobRun run, ItemRevision revision, Almanac almanac, Progress count, CancellationToken ct)
    {
        var batch = await db.Cases.Include(x => x.Suspensions)
            .Where(x => x.ItemId == revision.ItemId && x.ReceivedOn >= revision.From && x.ClosedOn == null && x.Id > count.Last)
            .OrderBy(x => x.Id).Take(Batch).ToListAsync(ct);
        if (batch.Count == 0) return null;

        var version = await db.ItemVersions.AsNoTracking().SingleAsync(x => x.Id == revision.VersionId, ct);
        var facts = new List<Fact>();
        foreach (var subject in batch.Where(subject => !subject.Status.IsOver()))
        {
            var before = CaseCounts.Of(subject);
            if (subject.Follow(version, almanac.In(subject.Source), clock.UtcNow(), Schedule.Principal))
                facts.Add(CaseCounts.Fact(subject, CaseCounts.Difference(before, CaseCounts.Of(subject))));
        }

        var next = count with { Last = batch[^1].Id, Seen = count.Seen + batch.Count, Changed = count.Changed + facts.Count };
        await db.SaveChangesAsync(ct);
        await db.FoldAsync(facts, ct);
        await run.StepAsync(db, next.Seen, next.Written, ct);
        return next;
    }
}
