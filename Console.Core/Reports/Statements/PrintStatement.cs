using GovConsole.Access;
using GovConsole.Audit;
using GovConsole.Cases.Ledger;
using GovConsole.Data;
using GovConsole.Items;
using GovConsole.Kernel;
using GovConsole.Organisation;
using GovConsole.Reports.Bulletins;
using GovConsole.Reports.Forms;
using GovConsole.Statistics;
using GovConsole.Statistics.Dashboards;
using GovConsole.Workdays;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace GovConsole.Reports.Statements;

/// <summary>The statements of a unit and period. What leaves the house is recorded under its number.</summary>
public sealed class PrintStatement(
    IDbContextFactory<ConsoleDb> dbs, LoadUnitSections sections, FindCases cases, CountCards cards, FindItems items, Calendars calendars, UnitTrees trees, TimeProvider clock)
{
    /// <summary>A longer list of overdue cases has to be narrowed to a unit below.</summary>
    public const int MostCases = 2_000;

    /// <summary>The period is the one of its kind around a day.</summary>
    public sealed record Input(StatementKind Kind, string? Unit, ReportKind Span, DateOnly On);

    /// <summary>The one table of what a statement takes; the list of cases shows persons.</summary>
    public static Permission Needs(StatementKind kind) => kind is StatementKind.Overdue ? Permission.ExportCases : Permission.ReadStatistics;

    /// <summary>Gathers it, and writes down that somebody took it along.</summary>
    /// <exception cref="RuleException"><c>Access.Forbidden</c>, <c>Access.OutOfScope</c>, <c>Organisation.UnitUnknown</c>, <c>Report.PeriodAhead</c> or <c>Case.TooManyToExport</c>.</exception>
    public async Task<ReportForm> RunAsync(Input input, IStringLocalizer text, Actor actor, CancellationToken ct)
    {
        var form = await GatherAsync(input, text, actor, ct);
        await dbs.WriteAsync(async db =>
        {
            await db.DemandAsync(actor, Needs(input.Kind), null, ct);
            db.AuditEntries.Add(actor.Did("Audit.FormExported", form.Number, form.At));
        }, ct);
        return form;
    }

    /// <summary>Gathers it for the screen.</summary>
    /// <exception cref="RuleException">As <see cref="RunAsync"/>.</exception>
    public async Task<ReportForm> GatherAsync(Input input, IStringLocalizer text, Actor actor, CancellationToken ct)
    {
        var (period, at, today) = (input.Span.Around(input.On), clock.UtcNow(), clock.Today());
        RuleException.ThrowIfAny(BulletinRules.Check(period, today));
        var tree = await trees.GetAsync(ct);
        var unit = tree.Get(input.Unit is { Length: > 0 } code ? code : actor.Unit.Code);
        actor.Demand(Needs(input.Kind), unit.Path);
        actor.Demand(Permission.ReadStatistics);

        var chapters = await ChaptersAsync(input.Kind, unit, period, today, tree, text, actor, ct);
        var name = tree.FullName(unit.Path) is { Length: > 0 } full ? full : unit.Name;
        return new()
        {
            Title = text["Statement.Title", name, text[$"Statement.{input.Kind}"]], Unit = name, At = at, By = actor.Name, Chapters = chapters, Lies = true,
            Days = input.Kind.HasPeriod() ? text.Days(input.Span, period, today) : text["Period.Daily", today, today, 0],
            Number = ExportNumber.Of($"TJ-{unit.Code}", at, chapters.SelectMany(chapter => chapter.Grid!.Rows).Select(row => string.Join(' ', row.Select(cell => cell.Shown)))),
        };
    }

    private async Task<IReadOnlyList<Chapter>> ChaptersAsync(StatementKind kind, Unit unit, Period period, DateOnly today, UnitTree tree, IStringLocalizer text, Actor actor, CancellationToken ct) => kind switch
    {
        StatementKind.Workload => WorkloadStatement.Of(await sections.RunAsync(unit.Code, period, actor, ct), text),
        StatementKind.ZeroVisit => ZeroVisitStatement.Of(await sections.RunAsync(unit.Code, period, actor, ct), text),
        StatementKind.Cards => CardStatement.Of(await sections.RunAsync(unit.Code, period, actor, ct), await cards.RunAsync(unit.Code, actor, ct), text),
        StatementKind.Compression => CompressionStatement.Of(await InForceAsync(period.Until(today).To, actor, ct), period.Until(today).To, text),
        _ => OverdueStatement.Of(
            await cases.AllAsync(new() { Unit = unit.Code, Measure = Measure.DueInHand, To = today.AddDays(-1), Sort = LedgerSort.Due, Ascending = true }, actor, MostCases, ct),
            tree, await calendars.CurrentAsync(ct), today, text),
    };

    private async Task<IReadOnlyList<FindItems.Row>> InForceAsync(DateOnly on, Actor actor, CancellationToken ct) =>
        (await items.RunAsync(new(On: on, Standing: ItemStanding.InForce), actor, 0, int.MaxValue, ct)).Rows;
}
