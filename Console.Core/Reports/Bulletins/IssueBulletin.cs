using System.Globalization;
using GovConsole.Access;
using GovConsole.AgentPoints.Overview;
using GovConsole.Audit;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Organisation;
using GovConsole.Statistics.Dashboards;
using GovConsole.Statistics.Indicators;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Reports.Bulletins;

/// <summary>Gathers a bulletin from the figures of the dashboard, so that both say the same, and writes down that it was issued.</summary>
public sealed class IssueBulletin(
    IDbContextFactory<ConsoleDb> dbs, LoadDashboard load, LoadCoverage coverage, UnitTrees trees, TimeProvider clock)
{
    /// <summary>The columns of the tables of units.</summary>
    public static readonly IReadOnlyList<Indicator> Columns =
    [
        Catalogue.Received, Catalogue.Accepted, Catalogue.Closed, Catalogue.ClosedImmediate, Catalogue.ClosedPromised, Catalogue.PromisedAverageDays,
        Catalogue.EarlyRate, Catalogue.OnTimeRate, Catalogue.ClosedLate, Catalogue.ZeroVisitRate,
    ];

    /// <summary>The kind of period and a day in it.</summary>
    public sealed record Input(string? Unit, ReportKind Kind, DateOnly On);

    /// <summary>Gathers it, and writes down that somebody took it along.</summary>
    /// <exception cref="RuleException"><c>Access.Forbidden</c>, <c>Access.OutOfScope</c>, <c>Organisation.UnitUnknown</c> or <c>Report.PeriodAhead</c>.</exception>
    public async Task<Bulletin> RunAsync(Input input, Actor actor, CancellationToken ct)
    {
        var bulletin = await GatherAsync(input, actor, ct);
        await dbs.WriteAsync(async db =>
        {
            await db.DemandAsync(actor, Permission.ReadStatistics, (await trees.GetAsync(ct)).Get(bulletin.Figures.Unit.Code).Path, ct);
            db.AuditEntries.Add(actor.Did("Audit.BulletinIssued", bulletin.Number, bulletin.At));
        }, ct);
        return bulletin;
    }

    /// <summary>Gathers it for the screen.</summary>
    /// <exception cref="RuleException">As <see cref="RunAsync"/>.</exception>
    public async Task<Bulletin> GatherAsync(Input input, Actor actor, CancellationToken ct)
    {
        var period = input.Kind.Around(input.On);
        RuleException.ThrowIfAny(BulletinRules.Check(period, clock.Today()));
        var figures = await load.RunAsync(new(period) { Unit = input.Unit, Columns = Columns }, actor, ct);
        var before = figures.Ranking is null ? null
            : (await load.RunAsync(new(figures.Before) { Unit = figures.Unit.Code, Columns = [Catalogue.Accepted], Compare = false }, actor, ct)).Ranking;
        var unit = (await trees.GetAsync(ct)).Get(figures.Unit.Code);
        var points = unit.Path.IsDepartment ? null : (await coverage.RunAsync(unit.Code, null, actor, ct)).Villages;
        var at = clock.UtcNow();
        return new()
        {
            Kind = input.Kind, Number = ExportNumber.Of($"TB-{unit.Code}-{Key(input.Kind, period)}", at, Contents(figures)), Unit = await NameAsync(unit, ct),
            At = at, By = actor.Name, Figures = figures, RankingBefore = before, Points = points is { Villages: > 0 } ? points : null,
        };
    }

    /// <summary>The kind and the first day of a period, short enough for a number.</summary>
    internal static string Key(ReportKind kind, Period period) => string.Create(CultureInfo.InvariantCulture, $"{$"{kind}"[0]}{period.From:yyyyMMdd}");

    private async Task<string> NameAsync(Unit unit, CancellationToken ct) =>
        unit.Path.Depth == 1 ? unit.Name : (await trees.GetAsync(ct)).FullName(unit.Path);

    private static IEnumerable<string> Contents(Dashboard figures) =>
        figures.Figures.Select(figure => figure.Now).Concat((figures.Ranking?.Rows ?? []).SelectMany(row => row.Readings))
            .Select(reading => $"{reading.Indicator.Key}={reading.Value}");
}
