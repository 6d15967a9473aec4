using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Reports.Bulletins;
using GovConsole.Reports.Publications;
using GovConsole.Reports.Saved;
using GovConsole.Reports.Statements;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace GovConsole.Demo;

/// <summary>The city has published the month before, drafted last week and keeps three reports at hand. To be run after the cases and the points, once.</summary>
public sealed class SeedBulletins(IDbContextFactory<ConsoleDb> dbs, DemoActors actors, DraftBulletin draft, PublishBulletin publish, SaveReport save, TimeProvider clock)
{
    public async Task RunAsync(IStringLocalizer text, CancellationToken ct)
    {
        if (await dbs.ReadAsync(db => db.Publications.AnyAsync(ct), ct)) return;
        if (await actors.FindAsync("city-admin", ct) is not { } city) return;

        var today = clock.Today();
        var month = await draft.RunAsync(new(city.Unit.Code, ReportKind.Monthly, Period.Month(today).Before().From), text, city, ct);
        await publish.RunAsync(month, 0, city, ct);
        await draft.RunAsync(new(city.Unit.Code, ReportKind.Weekly, Period.Week(today).Before().From), text, city, ct);
        await save.RunAsync(new() { Name = "全市每周运行情况", Kind = ReportKind.Weekly, About = city.Unit.Code, IsScheduled = true }, city, ct);
        await save.RunAsync(new() { Name = "八所镇每月情况", Kind = ReportKind.Monthly, About = "469007100" }, city, ct);
        await save.RunAsync(new() { Name = "全市超期清单", Statement = StatementKind.Overdue, About = city.Unit.Code }, city, ct);
    }
}
