using GovConsole.Cases;
using GovConsole.Cases.Flow;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Ratings;
using GovConsole.Workdays;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Demo.Cases;

/// <summary>
/// What applicants of the demo's township said of their cases over the telephone: most are satisfied, two are not, and one of these was
/// verified. The demo's own people write it down with the same use cases as anybody, once. Some more applicants rated theirs in person.
/// </summary>
public sealed class SeedRatings(
    IDbContextFactory<ConsoleDb> dbs, DemoActors actors, Calendars calendars, RateCase rate, RecordCallBack call, AdvanceCure advance, TimeProvider clock)
{
    private static readonly Satisfaction[] Said =
    [
        Satisfaction.Dissatisfied, Satisfaction.VerySatisfied, Satisfaction.Satisfied, Satisfaction.VeryDissatisfied, Satisfaction.VerySatisfied, Satisfaction.VerySatisfied,
        Satisfaction.Content, Satisfaction.Satisfied, Satisfaction.VerySatisfied, Satisfaction.VerySatisfied,
    ];

    private const int InPerson = 4;

    public async Task RunAsync(CancellationToken ct)
    {
        if (await dbs.ReadAsync(db => db.Ratings.AnyAsync(ct), ct) || await actors.FindAsync("township-clerk", ct) is not { } clerk) return;

        var from = clock.Today().AddMonths(-2);
        var cases = await dbs.ReadAsync(db => db.Cases.VisibleTo(clerk)
            .Where(x => x.ClosedOn >= from && (x.Status == CaseStatus.Delivered || x.Status == CaseStatus.Archived))
            .OrderByDescending(x => x.ClosedOn).ThenBy(x => x.Number).Select(x => x.Number).Take(Said.Length + InPerson).ToListAsync(ct), ct);
        foreach (var (index, number) in cases.Take(Said.Length).Index())
        {
            var bad = Said[index].IsBad();
            await rate.RunAsync(new() { Number = number, Level = Said[index], Way = RatingWay.Phone, Text = bad ? "去了两次窗口都没有人" : null }, clerk, ct);
            if (!bad) await call.RunAsync(new() { Number = number, Reached = true, Satisfied = true }, clerk, ct);
        }

        var almanac = await calendars.CurrentAsync(ct);
        foreach (var number in cases.Skip(Said.Length))
            await dbs.WriteAsync(async db =>
            {
                var subject = await db.Cases.AsNoTracking().NumberedAsync(number, ct);
                await db.RateAsync(subject, new(Satisfaction.VerySatisfied, RatingWay.Code, null), null, almanac.In(subject.Source), clock.UtcNow(), ct);
            }, ct);

        if (cases.Count > 3) await advance.RunAsync(new() { Number = cases[3], Version = 0, Action = CureAction.Verify, Upheld = true, Text = "当日窗口人员外出培训，未安排顶岗" }, clerk, ct);
    }
}
