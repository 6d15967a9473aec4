using GovConsole.Access;
using GovConsole.Cases;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Ratings;

/// <summary>
/// 满意率, 差评率, 差评整改率 and 回访率 of a unit and of what stands below it, by the day of the rating. A rate of a total is made of its sums,
/// and every count is the length of the list that it leads to.
/// </summary>
public sealed class RateFigures(IDbContextFactory<ConsoleDb> dbs, UnitTrees trees, TimeProvider clock)
{
    /// <summary>The counts of one unit: of each level, and of the bad ones those settled in time, called back, open and overdue.</summary>
    public sealed record Line(string? Unit, string Name, IReadOnlyDictionary<Satisfaction, long> Levels, long InTime, long CalledBack, long Open, long Overdue)
    {
        public long Total => Levels.Values.Sum();
        public long Bad => Levels.Where(level => level.Key.IsBad()).Sum(level => level.Value);
        public long Good => Total - Bad;
        public decimal? SatisfiedRate => RatingQuery.Rate(Good, Total);
        public decimal? BadRate => RatingQuery.Rate(Bad, Total);
        public decimal? CureRate => RatingQuery.Rate(InTime, Bad);
        public decimal? CallBackRate => RatingQuery.Rate(CalledBack, Bad);
    }

    /// <summary>The unit, and the units below it that have ratings; the unit's own counter stands among them without a code.</summary>
    public sealed record Figures(Line Whole, IReadOnlyList<Line> Parts);

    public async Task<Figures> RunAsync(RatingFilter filter, Actor actor, CancellationToken ct)
    {
        var (tree, today) = (await trees.GetAsync(ct), clock.Today());
        var unit = tree.Get(filter.Unit ?? actor.Unit.Code);
        var period = new RatingFilter { From = filter.From, To = filter.To };
        var rows = await dbs.ReadAsync(async db =>
        {
            var cases = db.Cases.VisibleTo(actor).Under(unit.Path);
            return await (
                from rating in db.Matching(period, cases, today)
                join subject in db.Cases on rating.CaseId equals subject.Id
                let below = unit.Path.Depth == 1 ? subject.Scope2 : unit.Path.Depth == 2 ? subject.Scope3 : unit.Path.Depth == 3 ? subject.Scope4 : unit.Path.Depth == 4 ? subject.Scope5 : null
                group rating by new { below, rating.Level } into same
                select new
                {
                    same.Key.below, same.Key.Level, Count = same.LongCount(), InTime = same.LongCount(x => x.SettledOn <= x.DueOn),
                    CalledBack = same.LongCount(x => x.Stage != null && x.CalledBackOn != null), Open = same.LongCount(x => x.Stage != null && x.Stage != CureStage.Closed),
                    Overdue = same.LongCount(x => x.Stage != null && x.SettledOn == null && x.DueOn < today),
                }).ToListAsync(ct);
        }, ct);

        var lines = rows
            // A department beside the unit counts as the unit's own counter; one that decides sees what it decides as one line.
            .GroupBy(row => unit.Path.IsDepartment || row.below is null || row.below.Contains('D', StringComparison.Ordinal) ? null : row.below)
            .OrderBy(same => same.Key, StringComparer.Ordinal)
            .Select(same => new Line(
                same.Key, tree.Name(same.Key ?? unit.Code), same.GroupBy(row => row.Level).ToDictionary(level => level.Key, level => level.Sum(row => row.Count)),
                same.Sum(row => row.InTime), same.Sum(row => row.CalledBack), same.Sum(row => row.Open), same.Sum(row => row.Overdue)))
            .ToList();
        return new(Sum(unit, lines), lines);
    }

    private static Line Sum(Unit unit, List<Line> lines) => new(
        unit.Code, unit.Name, Enum.GetValues<Satisfaction>().ToDictionary(level => level, level => lines.Sum(line => line.Levels.GetValueOrDefault(level))),
        lines.Sum(line => line.InTime), lines.Sum(line => line.CalledBack), lines.Sum(line => line.Open), lines.Sum(line => line.Overdue));
}
