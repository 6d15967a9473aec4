using System.Globalization;
using GovConsole.Access;
using GovConsole.AgentPoints.Overview;
using GovConsole.Assessments.Overview;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Monthly;
using GovConsole.Organisation;
using GovConsole.Reports.Forms;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace GovConsole.Reports.PointForms;

/// <summary>The forms of the points that follow from their pages: F1, F2, F3, F6 and F7. What leaves the house is recorded under its number.</summary>
public sealed class PrintPointForm(
    IDbContextFactory<ConsoleDb> dbs, UnitTrees trees, LoadSixOnes sixOnes, LoadMonth months, LoadVillageMonth villageMonth, FindAssessments assessments,
    LoadAssessment sheets, TimeProvider clock)
{
    public async Task<RecordForm> VillageMonthAsync(string code, DateOnly month, IStringLocalizer text, Actor actor, CancellationToken ct)
    {
        var view = await villageMonth.RunAsync(code, month, actor, ct);
        await RecordAsync("F1", view.Village.Village, [$"{view.Village.Figures}"], actor, ct);
        return MonthForms.Village(view, text);
    }

    public async Task<ListForm> MonthAsync(string? unit, DateOnly month, IStringLocalizer text, Actor actor, CancellationToken ct)
    {
        var view = await months.RunAsync(unit, month, actor, ct);
        return MonthForms.Summary(view, await RecordAsync("F2", view.Unit, view.Villages.Select(one => $"{one.Village.Code} {one.Figures}"), actor, ct), text);
    }

    public async Task<ListForm> SixOnesAsync(LoadSixOnes.Input input, IStringLocalizer text, Actor actor, CancellationToken ct)
    {
        var table = await sixOnes.RunAsync(input, actor, ct);
        return SixOnesForm.Of(table, await RecordAsync("F3", table.Unit, table.Rows.Select(row => $"{row.Village.Code} {string.Join(' ', row.States)}"), actor, ct), text);
    }

    public async Task<ListForm> RankingAsync(string? unit, DateOnly quarter, IStringLocalizer text, Actor actor, CancellationToken ct)
    {
        var view = await assessments.RunAsync(unit, quarter, actor, ct);
        return AssessmentForms.Ranking(view, await RecordAsync("F6", view.Unit, view.Rows.Select(row => $"{row.Village.Code} {row.Total}"), actor, ct), text);
    }

    public async Task<RecordForm> SheetAsync(string code, DateOnly quarter, IStringLocalizer text, Actor actor, CancellationToken ct)
    {
        var view = await sheets.RunAsync(code, quarter, actor, ct);
        await RecordAsync("F6", view.Village, view.Sheet.Lines.Select(line => $"{line.Place} {line.Points} {line.Withdrawn}"), actor, ct);
        return AssessmentForms.Sheet(view, text);
    }

    public async Task<ListForm> IdleAsync(string? unit, DateOnly month, IStringLocalizer text, Actor actor, CancellationToken ct)
    {
        var (view, tree) = (await months.RunAsync(unit, month, actor, ct), await trees.GetAsync(ct));
        var export = await RecordAsync("F7", view.Unit, view.Villages.Where(one => one.IsIdle).Select(one => one.Village.Code), actor, ct);
        return MonthForms.Idle(view, one => tree.Name(one.Village.ParentCode!), export, text);
    }

    private async Task<Export> RecordAsync(string form, Unit unit, IEnumerable<string> says, Actor actor, CancellationToken ct)
    {
        var (tree, at) = (await trees.GetAsync(ct), clock.UtcNow());
        var number = ExportNumber.Of(string.Create(CultureInfo.InvariantCulture, $"{form}-{unit.Code}"), at, says);
        await dbs.WriteAsync(async db =>
        {
            await db.DemandAsync(actor, Permission.ReadAgentPoints, unit.Path, ct);
            db.Add(actor.Did("Audit.FormExported", number, at));
        }, ct);
        return new(tree.FullName(unit.Path) is { Length: > 0 } name ? name : unit.Name, number, at, actor.Name);
    }
}
