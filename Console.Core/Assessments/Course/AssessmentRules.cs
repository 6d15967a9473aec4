using GovConsole.Kernel;
using GovConsole.Organisation;

namespace GovConsole.Assessments.Course;

/// <summary>For whom and when a quarter is assessed, and how the words of an objection must be.</summary>
public static class AssessmentRules
{
    /// <summary>A county or what lies in it; a whole province at once helps nobody.</summary>
    public static IEnumerable<BrokenRule> Unit(Unit unit)
    {
        if (unit.Path.IsDepartment || unit.Kind.HasPoint() || unit.Kind is UnitKind.Province) yield return new("Assessment.UnitUnfit", "Unit", unit.Name);
    }

    public static IEnumerable<BrokenRule> Quarter(DateOnly quarter, DateOnly today)
    {
        if (Period.Quarter(quarter).From != quarter) yield return new("Assessment.NoQuarter", "Quarter");
        else if (quarter > today) yield return new("Assessment.QuarterToCome", "Quarter");
    }

    public static IEnumerable<BrokenRule> Reason(string? reason, string field)
    {
        if (string.IsNullOrWhiteSpace(reason)) yield return new("Assessment.ReasonMissing", field);
        else if (reason.Trim().Length > AssessmentLine.TextMaxLength) yield return new("Assessment.TextTooLong", field, AssessmentLine.TextMaxLength);
    }
}
