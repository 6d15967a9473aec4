using GovConsole.Kernel;
using GovConsole.Statistics.Indicators;

namespace GovConsole.Statistics.Dashboards;

/// <summary>A period cut into days, above two months into months, above five years into years; without gaps, and not beyond today.</summary>
internal static class Trend
{
    private const int MostDays = 62, MostMonths = 60;

    public static IEnumerable<TrendPoint> Of(string unit, Period period, Func<Period, Counts> counts) =>
        from part in Parts(period)
        let section = new Section(new(unit), part, new(counts(part)))
        select new TrendPoint(part, section.Count(Measure.Received), section.Count(Measure.Accepted), section.Count(Measure.Closed));

    public static Grain GrainOf(Period period) => period.Days <= MostDays ? Grain.Day
        : (period.To.Year - period.From.Year) * 12 + period.To.Month - period.From.Month < MostMonths ? Grain.Month : Grain.Year;

    public static IEnumerable<Period> Parts(Period period)
    {
        var grain = GrainOf(period);
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
