using GovConsole.Kernel;

namespace GovConsole.Reports.Bulletins;

/// <summary>Of which period a bulletin can be issued: of one that has begun.</summary>
public static class BulletinRules
{
    private const int Earliest = 1990;

    public static IEnumerable<BrokenRule> Check(Period period, DateOnly today)
    {
        if (period.From.Year < Earliest || period.From > today) yield return new("Report.PeriodAhead", "On");
    }
}
