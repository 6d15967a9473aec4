using GovConsole.Access;
using GovConsole.AgentPoints;
using GovConsole.Data;
using GovConsole.Inspections;
using GovConsole.Inspections.Plans;
using GovConsole.Inspections.Rectifications;
using GovConsole.Kernel;
using GovConsole.Workdays;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Demo.Points;

/// <summary>
/// The inspections of the demo: what inspectors found wanting before stands as rectifications, some of them overdue; a township is half through
/// its plan of the quarter; and one rectification each waits for review, was sent back and was closed. To be run after the points, once.
/// </summary>
public sealed class SeedInspections(IDbContextFactory<ConsoleDb> dbs, DemoActors actors, MakePlan make, FollowChecks follow, Calendars calendars, TimeProvider clock)
{
    private const string Township = "469007100", Own = "469007100200";

    public async Task RunAsync(CancellationToken ct)
    {
        if (await dbs.ReadAsync(db => db.InspectionPlans.AnyAsync(ct), ct)) return;
        if (await actors.FindAsync("township-admin", ct) is not { } admin || await actors.FindAsync("city-supervisor", ct) is not { } supervisor) return;
        await calendars.CurrentAsync(ct);

        await dbs.WriteAsync(db => IssueAsync(db, ct), ct);
        var (today, quarter) = (clock.Today(), Period.Quarter(clock.Today()));
        var plan = await make.RunAsync(Input(Township, quarter, today), admin, ct);
        await make.RunAsync(Input("469007", quarter, today) with { Way = PlanWay.Percent, Amount = 10, ByTownship = true, Note = "市级季度抽查" }, supervisor, ct);
        await dbs.WriteAsync(db => InspectAsync(db, plan, admin, ct), ct);
    }

    private static MakePlan.Input Input(string unit, Period quarter, DateOnly today) =>
        new() { Unit = unit, Quarter = today, From = quarter.From, To = quarter.To, Note = "本季度例行巡查" };

    private async Task IssueAsync(ConsoleDb db, CancellationToken ct)
    {
        var failed = await db.PointElements.Where(x => x.State == ElementState.Failed && x.Source == CheckSource.Inspection).Select(x => new { x.Code, x.Element }).ToListAsync(ct);
        var (codes, wanted) = (failed.ConvertAll(x => x.Code), failed.Select(x => (x.Code, x.Element)).ToHashSet());
        var points = await db.AgentPoints.Where(x => codes.Contains(x.Code)).ToDictionaryAsync(x => x.Code, ct);
        var checks = await db.ElementChecks.Where(x => codes.Contains(x.Code) && x.State == ElementState.Failed).OrderBy(x => x.RecordedAt).ToListAsync(ct);
        foreach (var check in checks.Where(check => wanted.Contains((check.Code, check.Element)))) await follow.FollowAsync(db, points[check.Code], check, ct);
    }

    private async Task InspectAsync(ConsoleDb db, string number, Actor admin, CancellationToken ct)
    {
        var plan = await db.InspectionPlans.Include(x => x.Villages).SingleAsync(x => x.Number == number, ct);
        var codes = plan.Villages.Where(village => village.Drawn).Select(village => village.Code).Order(StringComparer.Ordinal).ToList();
        var kept = await db.AgentTenures.Where(x => codes.Contains(x.Code) && x.Primary && x.To == null).Select(x => x.Code).ToHashSetAsync(ct);
        // Which villages are drawn is chance; where the post is vacant nobody answers, so those stand last.
        var points = (await db.AgentPoints.Include(x => x.Elements).Where(x => codes.Contains(x.Code)).ToListAsync(ct))
            .OrderBy(x => x.Code != Own).ThenBy(x => !kept.Contains(x.Code)).ThenBy(x => x.Code, StringComparer.Ordinal).ToList();
        var diary = new InspectionDiary(db, plan, admin, follow, clock.UtcNow());
        foreach (var (i, point) in points.Take((points.Count + 1) / 2).Index())
        {
            var failed = (point.Code, i) switch
            {
                (Own, _) => Element.Rules,
                (_, 2) => Element.Telephone,
                (_, 4) => Element.Ledger,
                (_, 6) => Element.Place,
                _ => (Element?)null,
            };
            await diary.VisitAsync(point, failed, ct);
            if (!kept.Contains(point.Code)) continue;
            if (i is 2 or 4 or 6) await diary.AnswerAsync(point, failed!.Value, ct);
            if (i is 4) await diary.SendBackAsync(point, (await calendars.CurrentAsync(ct)).In(point.Path), ct);
            if (i is 6) await diary.PassAsync(point, failed!.Value, ct);
        }
    }
}
