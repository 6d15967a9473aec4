using GovConsole.Kernel;

namespace GovConsole.Reports.Bulletins;

/// <summary>日报、周报、月通报、季度通报、年报: which period a bulletin is about.</summary>
public enum ReportKind { Daily, Weekly, Monthly, Quarterly, Yearly }

public static class ReportKinds
{
    /// <summary>The period of this kind in which a day lies.</summary>
    public static Period Around(this ReportKind kind, DateOnly day) => kind switch
    {
        ReportKind.Daily => Period.Day(day),
        ReportKind.Weekly => Period.Week(day),
        ReportKind.Monthly => Period.Month(day),
        ReportKind.Quarterly => Period.Quarter(day),
        _ => Period.Year(day.Year),
    };
}
