using GovConsole.Kernel;

namespace GovConsole.Statistics.Dashboards;

/// <summary>Which periods figures are given for, and how a running one is compared.</summary>
public static class PeriodRules
{
    public const int MostYears = 20;

    private static readonly DateOnly Earliest = new(1990, 1, 1);
    private static readonly DateOnly Latest = new(2100, 12, 31);

    public static IEnumerable<BrokenRule> Check(Period period)
    {
        if (period.To < period.From) yield return new("Statistics.PeriodBackwards", nameof(Period.To));
        else if (period.From < Earliest || period.To > Latest) yield return new("Statistics.PeriodFar", nameof(Period.From), Earliest.Year, Latest.Year);
        else if (period.To >= period.From.AddYears(MostYears)) yield return new("Statistics.PeriodTooLong", nameof(Period.To), MostYears);
    }

    /// <summary>What has come of a period by today; at least its first day.</summary>
    public static Period Until(this Period period, DateOnly today) =>
        today >= period.To ? period : period with { To = today > period.From ? today : period.From };

    /// <summary>Of another period as many days as have come of a running one, else all of it.</summary>
    internal static Period Like(this Period other, Period period, DateOnly today) =>
        period.Until(today) is var come && come == period || other.Days <= come.Days ? other : other with { To = other.From.AddDays(come.Days - 1) };
}
