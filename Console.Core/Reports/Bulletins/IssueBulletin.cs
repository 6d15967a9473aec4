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

    public sealed record Input(string? Unit, DateOnly Month);

    /// <exception cref="RuleException"><c>Access.Forbidden</c>, <c>Access.OutOfScope</c>, <c>Organisation.UnitUnknown</c> or <c>Report.MonthAhead</c>.</exception>
    public async Task<Bulletin> RunAsync(Input input, Actor actor, CancellationToken ct)
    {
        RuleException.ThrowIfAny(BulletinRules.Check(input.Month, clock.Today()));
        var figures = await load.RunAsync(new(Period.Month(input.Month)) { Unit = input.Unit, Columns = Columns }, actor, ct);
        var unit = (await trees.GetAsync(ct)).Get(figures.Unit.Code);
        var points = unit.Path.IsDepartment ? null : (await coverage.RunAsync(unit.Code, null, actor, ct)).Villages;
        var at = clock.UtcNow();
        var number = ExportNumber.Of($"TB-{unit.Code}-{input.Month:yyyyMM}", at, Contents(figures));

        await dbs.WriteAsync(async db =>
        {
            await db.DemandAsync(actor, Permission.ReadStatistics, unit.Path, ct);
            db.AuditEntries.Add(actor.Did("Audit.BulletinIssued", number, at));
        }, ct);
        return new()
        {
            Number = number, Unit = await NameAsync(unit, ct), At = at, By = actor.Name, Figures = figures,
            Points = points is { Villages: > 0 } ? points : null,
        };
    }

    private async Task<string> NameAsync(Unit unit, CancellationToken ct) =>
        unit.Path.Depth == 1 ? unit.Name : (await trees.GetAsync(ct)).FullName(unit.Path);

    private static IEnumerable<string> Contents(Dashboard figures) =>
        figures.Figures.Select(figure => figure.Now).Concat((figures.Ranking?.Rows ?? []).SelectMany(row => row.Readings))
            .Select(reading => $"{reading.Indicator.Key}={reading.Value}");
}
