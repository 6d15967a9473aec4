using GovConsole.Cases.Terms;
using GovConsole.Data;
using GovConsole.Jobs;
using GovConsole.Workdays;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Enquiries;

/// <summary>
/// Derives anew by when what is open is to be answered, from the calendar as it is now: a year that was not maintained is by now, or a working day
/// was moved. What was answered keeps its day.
/// </summary>
public sealed class RedateEnquiries(IDbContextFactory<ConsoleDb> dbs, Calendars calendars) : IJobHandler
{
    public const string Kind = "Enquiries.Redate";

    public async Task<JobResult> RunAsync(JobRun run, CancellationToken ct)
    {
        var almanac = await calendars.RefreshAsync(ct);
        // Somebody answers one of them at this moment: then it is read again.
        var moved = await dbs.WriteAgainAsync(async db =>
        {
            var open = await db.Enquiries.Where(x => x.AnsweredOn == null).ToListAsync(ct);
            var changed = open.Where(one => one.Promise(EnquiryRules.DueOn(almanac.In(one.Unit), one.ReceivedOn))).ToList();
            await run.StepAsync(db, changed.Count, null, ct);
            return changed.Count;
        }, ct);
        return new("Enquiry.Redated", moved);
    }
}
