using GovConsole.Assessments;
using Microsoft.Extensions.Localization;

namespace GovConsole.Reports.PointForms;

/// <summary>How quarters and deductions are said, the same on pages and forms.</summary>
public static class AssessmentWords
{
    public static string Quarter(this IStringLocalizer text, DateOnly quarter) => text["Quarter.Of", quarter.Year, (quarter.Month + 2) / 3];

    /// <summary>What proves a deduction: the item, level or element by its word, else as it was written down.</summary>
    public static string Evidence(this IStringLocalizer text, AssessmentLine line) => line.Detail switch
    {
        null => line.Reference ?? "",
        { } key when key.StartsWith("PassItem.", StringComparison.Ordinal) || key.StartsWith("CheckLevel.", StringComparison.Ordinal) || key.StartsWith("Element.", StringComparison.Ordinal) =>
            text[key],
        { } detail => line.Reference is null || line.Reference.Length > 32 || long.TryParse(line.Reference, out _) ? detail : $"{line.Reference} {detail}",
    };
}
