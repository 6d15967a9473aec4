using GovConsole.Access;
using GovConsole.Cases;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Organisation;
using GovConsole.Statistics;
using GovConsole.Statistics.Indicators;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Ratings;

/// <summary>
/// 满意率, 差评率, 差评整改率, 回访率 and 主动评价率 of a unit and of what stands below it. A rate of a total is made of its sums, and every count is the
/// length of the list that it leads to.
/// </summary>
public sealed class RateFigures(IDbContextFactory<ConsoleDb> dbs, UnitTrees trees, TimeProvider clock)
{
    /// <summary>
    /// The counts of one unit: of each level, and of the bad ones those settled in time, called back, open and overdue; of the cases closed in the
    /// same days all, and those that their applicants rated in person.
    /// </summary>
    public sealed record Line(string? Unit, string Name, IReadOnlyDictionary<Satisfaction, long> Levels, long InTime, long CalledBack, long Open, long Overdue)
    {
        public long ByApplicant { get; init; }
        public long Closed { get; init; }

        public long Total => Levels.Values.Sum();
        public long Bad => Levels.Where(level => level.Key.IsBad()).Sum(level => level.Value);
        public long Good => Total - Bad;

        public Sums Sums => new(new() { [Measure.Closed] = Closed })
        {
            Beside = new Dictionary<Quantity, long>
            {
                [Quantity.Ratings] = Total, [Quantity.GoodRatings] = Good, [Quantity.BadRatings] = Bad,
                [Quantity.BadSettledInTime] = InTime, [Quantity.BadCalledBack] = CalledBack, [Quantity.RatedByApplicant] = ByApplicant,
            },
        };
    }

    /// <summary>The unit, and the units below it that have ratings; the unit's own counter stands among them without a code.</summary>
    public sealed record Figures(Line Whole, IReadOnlyList<Line> Parts);

    public async Task<Figures> RunAsync(RatingFilter filter, Actor actor, CancellationToken ct)
    {
        var (tree, today) = (await trees.GetAsync(ct), clock.Today());
        var unit = tree.Get(filter.Unit ?? actor.Unit.Code);
        var period = new RatingFilter { From = filter.From, To = filter.To };
        return await dbs.ReadAsync(async db =>
        {
            var cases = db.Cases.VisibleTo(actor).Under(unit.Path);
            var placed = cases.Below(unit.Path);
            var rows = await (
                from rating in db.Matching(period, cases, today)
                join one in placed on rating.CaseId equals one.Id
                group rating by new { one.Unit, rating.Level } into same
                select new
                {
                    same.Key.Unit, same.Key.Level, Count = same.LongCount(), InTime = same.LongCount(x => x.SettledOn <= x.DueOn),
                    CalledBack = same.LongCount(x => x.Stage != null && x.CalledBackOn != null), Open = same.LongCount(x => x.Stage != null && x.Stage != CureStage.Closed),
                    Overdue = same.LongCount(x => x.Stage != null && x.SettledOn == null && x.DueOn < today),
                }).ToListAsync(ct);
            var byApplicant = (await (
                from rating in db.Matching(period with { ByApplicant = true }, cases, today)
                join one in placed on rating.CaseId equals one.Id
                group one by one.Unit into same
                select new { same.Key, Count = same.LongCount() }).ToListAsync(ct)).ToLookup(row => unit.Path.PartOf(row.Key), row => row.Count);
            var closed = await db.ClosedAsync(period, tree, unit, actor, ct);

            var lines = rows.GroupBy(row => unit.Path.PartOf(row.Unit)).OrderBy(same => same.Key, StringComparer.Ordinal)
                .Select(same => new Line(
                    same.Key, tree.Name(same.Key ?? unit.Code), same.GroupBy(row => row.Level).ToDictionary(level => level.Key, level => level.Sum(row => row.Count)),
                    same.Sum(row => row.InTime), same.Sum(row => row.CalledBack), same.Sum(row => row.Open), same.Sum(row => row.Overdue))
                {
                    ByApplicant = byApplicant[same.Key].Sum(), Closed = closed[same.Key].Sum(),
                })
                .ToList();
            return new Figures(Sum(unit, lines) with { ByApplicant = byApplicant.Sum(one => one.Sum()), Closed = closed.Sum(one => one.Sum()) }, lines);
        }, ct);
    }

    private static Line Sum(Unit unit, List<Line> lines) => new(
        unit.Code, unit.Name, Enum.GetValues<Satisfaction>().ToDictionary(level => level, level => lines.Sum(line => line.Levels.GetValueOrDefault(level))),
        lines.Sum(line => line.InTime), lines.Sum(line => line.CalledBack), lines.Sum(line => line.Open), lines.Sum(line => line.Overdue));
}
