using GovConsole.Access;
using GovConsole.AgentPoints.Overview;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Organisation;
using GovConsole.Statistics;
using GovConsole.Statistics.Indicators;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Monthly;

/// <summary>镇汇总月报: every village of a unit with its month; what the level below comes to is the sum of its villages.</summary>
public sealed class LoadMonth(IDbContextFactory<ConsoleDb> dbs, UnitTrees trees, TimeProvider clock)
{
    /// <summary>A unit directly below with the sum of its villages.</summary>
    public sealed record Part(Unit Unit, IReadOnlyList<VillageMonth> Villages)
    {
        public MonthFigures Figures => Sum(Villages);
        public int Operating => Villages.Count(one => one.Standing.IsCovered);
        public int Full => Villages.Count(one => one.Standing.IsFull);
        public int Idle => Villages.Count(one => one.IsIdle);
        public decimal? IdleRate => Catalogue.IdleRate.Of(Sums.Of((Quantity.IdlePoints, Idle), (Quantity.OperatingPoints, Operating)));
        public int Confirmed => Villages.Count(one => one.Confirmed is not null);
    }

    public sealed record View(Unit Unit, string FullName, Period Month, DateOnly Day, IReadOnlyList<VillageMonth> Villages, IReadOnlyList<Part> Parts)
    {
        /// <summary>Whether the level below is the villages themselves.</summary>
        public bool IsTownship => Parts.All(part => part.Unit.Kind.HasPoint());
        public Part Total => new(Unit, Villages);
        public bool IsOver => Day == Month.To;
    }

    public static MonthFigures Sum(IEnumerable<VillageMonth> villages) => villages.Aggregate(MonthFigures.None, (sum, one) => sum + one.Figures);

    /// <exception cref="RuleException"><c>Access.OutOfScope</c>, or <c>Monthly.NotYet</c> for a month to come.</exception>
    public async Task<View> RunAsync(string? unitCode, DateOnly month, Actor actor, CancellationToken ct)
    {
        actor.Demand(Permission.ReadAgentPoints);
        var tree = await trees.GetAsync(ct);
        var unit = tree.Get(string.IsNullOrEmpty(unitCode) ? actor.Unit.Code : unitCode);
        actor.Demand(Permission.ReadAgentPoints, unit.Path);
        var (period, today) = (Period.Month(month), clock.Today());
        if (period.From > today) throw new RuleException("Monthly.NotYet", "Month");
        var villages = await dbs.ReadAsync(db => MonthsAsync(db, tree, unit.Path, period, today, ct), ct);
        var parts = villages.Where(one => one.Village.Path.Depth > unit.Path.Depth).GroupBy(one => one.Village.Path.At(unit.Path.Depth + 1)!);
        return new(
            unit, tree.FullName(unit.Path), period, period.To < today ? period.To : today, villages,
            [.. parts.Select(part => new Part(tree.Get(part.Key), [.. part]))]);
    }

    internal static async Task<List<VillageMonth>> MonthsAsync(ConsoleDb db, UnitTree tree, UnitPath unit, Period month, DateOnly today, CancellationToken ct)
    {
        var day = month.To < today ? month.To : today;
        var standings = await db.StandingsAsync(tree, unit, day, today, withAllElements: true, ct);
        var codes = standings.ConvertAll(one => one.Village.Code);
        var past = new Period(DateOnly.MinValue, month.From.AddDays(-1));
        var sums = await db.SumsAsync(codes, Facet.All, [month, past], ct);
        var confirmed = await db.MonthlyReports.Where(x => x.Month == month.From && codes.Contains(x.Code)).ToDictionaryAsync(x => x.Code, ct);
        return standings.ConvertAll(one => new VillageMonth(
            one, MonthFigures.Of(Of(sums[month], one), Of(sums[past], one)), confirmed.GetValueOrDefault(one.Village.Code)));
    }

    private static Counts Of(Dictionary<(string Unit, string Value), Counts> sums, VillageStanding one) => sums.GetValueOrDefault((one.Village.Code, "")) ?? new();
}
