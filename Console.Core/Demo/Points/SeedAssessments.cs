using GovConsole.Access;
using GovConsole.Assessments;
using GovConsole.Assessments.Evidence;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Monthly;
using GovConsole.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Demo.Points;

/// <summary>
/// What Dongfang has done with the quarter and the month that are over: assessed the one, and let most agents confirm the other. To be run after everything
/// that is assessed; it does nothing where there are assessments.
/// </summary>
public sealed class SeedAssessments(IDbContextFactory<ConsoleDb> dbs, UnitTrees trees, GatherFindings gather, TimeProvider clock)
{
    private const string Dongfang = "469007", Own = "469007100200";
    private const int DaysToDraw = 5, DaysToObject = 7;

    public async Task RunAsync(CancellationToken ct)
    {
        // What is assessed is gathered for long, so it is looked first; and once more where it is written, since another node may begin as well.
        if (await dbs.ReadAsync(db => db.Assessments.AnyAsync(ct), ct)) return;
        var (tree, today) = (await trees.GetAsync(ct), clock.Today());
        var city = tree.Get(Dongfang).Path;
        var quarter = Period.Quarter(Period.Quarter(today).From.AddDays(-1));
        var examined = await gather.RunAsync(city, quarter.From, ct);
        await dbs.WriteAsync(async db =>
        {
            if (await db.Assessments.AnyAsync(ct)) return;
            var admin = await db.Accounts.SingleAsync(x => x.UserName == "city-admin", ct);
            foreach (var village in examined) db.Assessments.Add(Sheet(tree.Get(village.Code), village, quarter, admin.DisplayName, today));
            await ConfirmAsync(db, tree, city, Period.Month(Period.Month(today).From.AddDays(-1)), today, ct);
        }, ct);
    }

    private static Assessment Sheet(Unit village, Examined examined, Period quarter, string by, DateOnly today)
    {
        var sheet = Assessment.Of(village, quarter.From);
        var drawn = quarter.To.AddDays(DaysToDraw);
        if (drawn > today) drawn = today;
        var at = Beijing.Utc(drawn.ToDateTime(new TimeOnly(10, 0)));
        sheet.Draw(examined.Findings, examined.Agent, at, by);
        sheet.Announce(drawn, drawn.AddDays(DaysToObject), at);
        if (today > drawn.AddDays(DaysToObject)) sheet.Publish(today, Beijing.Utc(drawn.AddDays(DaysToObject + 1).ToDateTime(new TimeOnly(9, 0))));
        return sheet;
    }

    private static async Task ConfirmAsync(ConsoleDb db, UnitTree tree, UnitPath city, Period month, DateOnly today, CancellationToken ct)
    {
        var at = Beijing.Utc(month.To.AddDays(1).ToDateTime(new TimeOnly(9, 30)));
        var by = await db.Accounts.Where(x => x.UserName == "village-agent").Select(x => x.Id).SingleAsync(ct);
        var villages = (await LoadMonth.MonthsAsync(db, tree, city, month, today, ct)).Where(one => one.Standing is { HasPoint: true, Agent: not null });
        // The demo's own agent has not pressed yet, and neither has every eighth of the others.
        foreach (var (i, one) in villages.Where(one => one.Village.Code != Own).Index())
            if (i % 8 != 0)
                db.MonthlyReports.Add(new()
                {
                    Code = one.Village.Code, Path = one.Village.Path, Month = month.From, Figures = one.Ledger, Met = one.MetNow, ConfirmedAt = at, ConfirmedById = by, ConfirmedBy = one.Standing.Agent!,
                });
    }
}
