using GovConsole.Access;
using GovConsole.Cases;
using GovConsole.Cases.Ledger;
using GovConsole.Data;
using GovConsole.Items;
using GovConsole.Kernel;
using GovConsole.Organisation;
using GovConsole.Statistics.Dashboards;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Screens;

/// <summary>
/// A unit for a screen on a wall. The figures are those of its dashboard and come from the tallies; what was done lately is looked for among
/// the newest lines of all histories only, so it costs the same however many cases there are.
/// </summary>
public sealed class LoadScreen(LoadDashboard dashboard, CountCards cards, IDbContextFactory<ConsoleDb> dbs, UnitTrees trees, TimeProvider clock)
{
    public const int TrendDays = 30;

    private const int Lines = 10, LatelyDays = 7;
    // Several lines of one case are one, so more are read than shown.
    private const int Read = 3 * Lines, Newest = 4_000;

    public sealed record Input
    {
        /// <summary>The actor's own unit when empty.</summary>
        public string? Unit { get; init; }
        /// <summary>The indicator by which the level below is ranked.</summary>
        public string? By { get; init; }
    }

    /// <exception cref="RuleException"><c>Access.Forbidden</c>, <c>Access.OutOfScope</c> or <c>Organisation.UnitUnknown</c>.</exception>
    public async Task<Screen> RunAsync(Input input, Actor actor, CancellationToken ct)
    {
        var (now, today, tree) = (clock.UtcNow(), clock.Today(), await trees.GetAsync(ct));
        var unit = tree.Get(input.Unit is { Length: > 0 } code ? code : actor.Unit.Code);
        actor.Demand(Permission.ReadScreen, unit.Path);
        // What is read here and told by nobody's name is more than a session on a wall may read by itself.
        var reader = actor with { Role = Role.Leader };
        var month = new LoadDashboard.Input(Period.Month(today))
        {
            Unit = unit.Code, By = input.By, Items = false, Trend = new(today.AddDays(1 - TrendDays), today),
        };
        var figures = await dashboard.RunAsync(month, reader, ct);
        var shown = await cards.RunAsync(unit.Code, reader, ct);
        return new()
        {
            Figures = figures, At = now,
            Yellow = shown.Sum(row => row.Yellow), Red = shown.Sum(row => row.Red),
            Lately = await LatelyAsync(tree, unit, today, reader, ct),
            Below = [.. tree.Children(unit.Code).Where(child => !child.Path.IsDepartment).Select(child => new Place(child.Code, child.Name))],
        };
    }

    private Task<IReadOnlyList<Screen.Done>> LatelyAsync(UnitTree tree, Unit unit, DateOnly today, Actor actor, CancellationToken ct) => dbs.ReadAsync(async db =>
    {
        var newest = await db.CaseEvents.MaxAsync(line => (long?)line.Id, ct) ?? 0;
        var since = Beijing.StartOf(today.AddDays(1 - LatelyDays));
        var cases = db.Cases.VisibleTo(actor).Under(unit.Path);
        var lines = await db.CaseEvents
            .Where(line => line.Id > newest - Newest && line.At >= since && cases.Any(one => one.Id == line.CaseId))
            .OrderByDescending(line => line.Id).Take(Read)
            .Select(line => new { line.Id, line.CaseId, line.At, line.To }).ToListAsync(ct);

        // Nothing is read of a case but where it was received and what for.
        var told = lines.DistinctBy(line => line.CaseId).OrderByDescending(line => line.At).ThenByDescending(line => line.Id).Take(Lines).ToList();
        var ids = told.Select(line => line.CaseId).ToList();
        var known = await (
            from one in cases.Where(one => ids.Contains(one.Id))
            join version in db.ItemVersions on one.ItemVersionId equals version.Id
            select new { one.Id, one.Source, version.Name }).ToDictionaryAsync(one => one.Id, ct);
        return (IReadOnlyList<Screen.Done>)
            [.. told.Select(line => new Screen.Done(line.Id, known[line.CaseId].Name, Coarse.Place(tree, known[line.CaseId].Source, unit.Path), line.At, line.To))];
    }, ct);
}
