using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Statistics.Indicators;

namespace GovConsole.Statistics.Dashboards;

/// <summary>A period cut into days, above two months into months, above five years into years; without gaps, and not beyond today.</summary>
internal static class Trend
{
    private const int MostDays = 62, MostMonths = 60;

    public static async Task<IReadOnlyList<TrendPoint>> TrendOfAsync(this ConsoleDb db, string unit, Period period, CancellationToken ct)
    {
        var grain = GrainOf(period);
        var rows = await db.TrendAsync(unit, grain, new(Chunks.Start(grain, period.From), period.To), ct);

        var points = new List<TrendPoint>();
        foreach (var part in Parts(period, grain))
        {
            // A month or year that the period cuts is summed anew; a whole one is its row.
            var counts = part == Whole(grain, part.From)
                ? rows.GetValueOrDefault(part.From)
                : (await db.SumAsync([unit], Facet.All, part, ct)).GetValueOrDefault((unit, ""));
            var section = new Section(new(unit), part, new(counts ?? new()));
            points.Add(new(part, section.Count(Measure.Received), section.Count(Measure.Accepted), section.Count(Measure.Closed)));
        }
        return points;
    }

    public static Grain GrainOf(Period period) => period.Days <= MostDays ? Grain.Day
        : (period.To.Year - period.From.Year) * 12 + period.To.Month - period.From.Month < MostMonths ? Grain.Month : Grain.Year;

    private static IEnumerable<Period> Parts(Period period, Grain grain)
    {
        for (var day = period.From; day <= period.To;)
        {
            var end = Whole(grain, day).To;
            yield return new(day, end < period.To ? end : period.To);
            day = end.AddDays(1);
        }
    }

    private static Period Whole(Grain grain, DateOnly day) => grain switch
    {
        Grain.Year => Period.Year(day.Year),
        Grain.Month => Period.Month(day),
        _ => Period.Day(day),
    };
}
