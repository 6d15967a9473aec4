using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Organisation;
using GovConsole.Statistics.Indicators;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Statistics.Dashboards;

/// <summary>
/// A unit, each unit directly below it, and itself without them, as sections of one period with what each carried over. The rows add up to the
/// total; it reads tallies only.
/// </summary>
public sealed class LoadUnitSections(IDbContextFactory<ConsoleDb> dbs, UnitTrees trees, TimeProvider clock)
{
    public sealed record Row(Unit Unit, bool IsOwn, Section Section);

    public sealed record View(Unit Unit, DateOnly Today, Period Period, IReadOnlyList<Row> Rows, Row Total);

    /// <exception cref="RuleException"><c>Access.Forbidden</c>, <c>Access.OutOfScope</c>, <c>Organisation.UnitUnknown</c> or what <see cref="PeriodRules"/> finds.</exception>
    public async Task<View> RunAsync(string? code, Period period, Actor actor, CancellationToken ct)
    {
        RuleException.ThrowIfAny(PeriodRules.Check(period));
        var tree = await trees.GetAsync(ct);
        var unit = tree.Get(code is { Length: > 0 } asked ? asked : actor.Unit.Code);
        actor.Demand(Permission.ReadStatistics, unit.Path);

        var below = Ranking.Below(tree, unit);
        List<string> codes = [unit.Code, .. below.Select(child => child.Code)];
        var past = new Period(DateOnly.MinValue, period.From.AddDays(-1));
        var sums = await dbs.ReadAsync(db => db.SumsAsync(codes, Facet.All, [period, past], ct), ct);
        var (within, history) = (sums[period], sums[past]);

        var (own, ownHistory) = (new Counts(), new Counts());
        foreach (var (sum, all) in new[] { (own, within), (ownHistory, history) })
        {
            sum.Add(Of(all, unit));
            foreach (var child in below) sum.Add(Of(all, child), -1);
        }

        var total = RowOf(unit, false, Of(within, unit), Of(history, unit));
        var rows = below.Where(child => !child.Retired && child.Kind is not UnitKind.Container || !Of(within, child).IsZero || Open(Of(history, child)) != 0)
            .Select(child => RowOf(child, false, Of(within, child), Of(history, child)));
        return new(unit, clock.Today(), period, below.Count == 0 ? [total] : [.. rows, RowOf(unit, true, own, ownHistory)], total);

        Row RowOf(Unit of, bool isOwn, Counts now, Counts before) => new(of, isOwn, new(new(of.Code) { Own = isOwn }, period, new(now, Open(before))));
    }

    private static long Open(Counts history) => history[Measure.Accepted] - history[Measure.Closed];

    private static Counts Of(Dictionary<(string Unit, string Value), Counts> all, Unit unit) => all.GetValueOrDefault((unit.Code, "")) ?? new();
}
