using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Inspections.Rectifications;
using GovConsole.Inspections.Visits;
using GovConsole.Kernel;
using GovConsole.Reports.Forms;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace GovConsole.Reports.Inspections;

/// <summary>The forms of the inspections: F4 of a visit or to be filled in by hand, F5 of a rectification. What leaves the house is recorded.</summary>
public sealed class PrintInspection(
    IDbContextFactory<ConsoleDb> dbs, LoadVisit visits, LoadCheckForm forms, LoadRectification rectifications, TimeProvider clock)
{
    /// <exception cref="RuleException"><c>Inspection.VisitUnknown</c>, also outside the actor's scope.</exception>
    public async Task<RecordForm> VisitAsync(string number, IStringLocalizer text, Actor actor, CancellationToken ct)
    {
        var view = await visits.RunAsync(number, actor, ct);
        await RecordAsync("Audit.InspectionPrinted", number, Permission.ReadInspections, actor, ct);
        return new VisitPaper(text).Of(view);
    }

    /// <exception cref="RuleException"><c>AgentPoint.Unknown</c> or <c>Inspection.Unknown</c>, also outside the actor's scope.</exception>
    public async Task<RecordForm> EmptyAsync(string? plan, string village, IStringLocalizer text, Actor actor, CancellationToken ct) =>
        new VisitPaper(text).Empty(await forms.RunAsync(plan, village, actor, ct), clock.UtcNow());

    /// <exception cref="RuleException"><c>Rectification.Unknown</c>, also outside the actor's scope.</exception>
    public async Task<RecordForm> NoticeAsync(string number, IStringLocalizer text, Actor actor, CancellationToken ct)
    {
        var view = await rectifications.RunAsync(number, actor, ct);
        await RecordAsync("Audit.RectificationPrinted", number, Permission.ReadAgentPoints, actor, ct);
        return new NoticePaper(text).Of(view);
    }

    private Task RecordAsync(string deed, string subject, Permission permission, Actor actor, CancellationToken ct) => dbs.WriteAsync(async db =>
    {
        await db.DemandAsync(actor, permission, null, ct);
        db.Add(actor.Did(deed, subject, clock.UtcNow()));
    }, ct);
}
