using GovConsole.Kernel;

namespace GovConsole.Reports.Bulletins;

/// <summary>Of which month a bulletin can be issued.</summary>
public static class BulletinRules
{
    private const int Earliest = 1990;

    public static IEnumerable<BrokenRule> Check(DateOnly month, DateOnly today)
    {
        if (month.Year < Earliest || month > today) yield return new("Report.MonthAhead", "Month");
    }
}
