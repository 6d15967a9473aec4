using GovConsole.Kernel;

namespace GovConsole.Reports.Bulletins;

/// <summary>Of which month a bulletin can be issued.</summary>
public static class BulletinRules
{
    public static IEnumerable<BrokenRule> Check(DateOnly month, DateOnly today)
    {
        if (Period.Month(month).From > today) yield return new("Report.MonthAhead", "Month");
    }
}
