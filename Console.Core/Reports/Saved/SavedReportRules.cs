using GovConsole.Kernel;
using GovConsole.Reports.Bulletins;
using GovConsole.Reports.Statements;
using GovConsole.Workdays;

namespace GovConsole.Reports.Saved;

/// <summary>What must hold for a saved report, and which of its periods are to be drafted.</summary>
public static class SavedReportRules
{
    /// <summary>A unit keeps so many at most.</summary>
    public const int Most = 30;
    // After a long standstill the latest are drafted; nobody reads over a hundred daily reports.
    private const int MostAtOnce = 10;

    public static IEnumerable<BrokenRule> Check(string name, int kept, StatementKind? statement, bool scheduled)
    {
        if (name.Length == 0) yield return new("Saved.NameMissing", "Name");
        else if (name.Length > SavedReport.NameMaxLength) yield return new("Saved.NameTooLong", "Name", SavedReport.NameMaxLength);
        // Only a bulletin has a text to be looked through before others read it.
        if (statement is not null && scheduled) yield return new("Saved.NotDrafted", "IsScheduled");
        if (kept >= Most) yield return new("Saved.TooMany", null, Most);
    }

    /// <summary>
    /// Periods that are over, ended no earlier than the report was saved, were not handed on yet, and after which a working day has begun; the earliest
    /// first. Where nobody maintained the year every day counts as worked.
    /// </summary>
    public static IReadOnlyList<Period> Due(ReportKind kind, DateOnly savedOn, DateOnly? draftedFrom, DateOnly today, WorkdayCalendar calendar)
    {
        var due = new List<Period>();
        for (var period = kind.Around(kind.Around(today).From.AddDays(-1)); due.Count < MostAtOnce && period.To >= savedOn && !(period.From <= draftedFrom); period = kind.Around(period.From.AddDays(-1)))
            if (!calendar.IsMaintained(period.To.Year) || !calendar.IsMaintained(today.Year) || calendar.CountWorkdays(period.To, today) > 0) due.Add(period);
        due.Reverse();
        return due;
    }
}
