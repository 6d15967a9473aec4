using System.Globalization;
using GovConsole.Assessments;
using GovConsole.Assessments.Scores;
using GovConsole.Web.Shared;

namespace GovConsole.Web.Assessments;

/// <summary>How grades are toned, and the page on which the evidence of a deduction lies.</summary>
internal static class AssessmentTones
{
    public static Tone Tone(this Grade grade) => grade switch
    {
        Grade.Excellent => Shared.Tone.Good,
        Grade.Good => Shared.Tone.Info,
        Grade.Sufficient => Shared.Tone.Warning,
        _ => Shared.Tone.Bad,
    };

    public static string Evidence(this Assessment sheet, AssessmentLine line) => (line.Ground.Evidence(), line.Reference) switch
    {
        (EvidenceKind.Visit, { } number) => $"/inspections/visits/{number}",
        (EvidenceKind.Rectification, { } number) => $"/rectifications/{number}",
        (EvidenceKind.Case, { } number) => $"/cases/{number}",
        (EvidenceKind.Rating, { } number) => $"/ratings/{number}",
        (EvidenceKind.Case, null) => string.Create(CultureInfo.InvariantCulture, $"/cases?unit={sheet.Code}&measure=Received&from={GovConsole.Kernel.Period.Quarter(sheet.Quarter).From:yyyy-MM-dd}&to={GovConsole.Kernel.Period.Quarter(sheet.Quarter).To:yyyy-MM-dd}"),
        (EvidenceKind.Asset, _) => $"/points/{sheet.Code}/assets",
        (EvidenceKind.TestCall, _) => string.Create(CultureInfo.InvariantCulture, $"/points/{sheet.Code}/assets"),
        (EvidenceKind.Absence or EvidenceKind.Agent, _) => $"/points/{sheet.Code}/agents",
        _ => string.Create(CultureInfo.InvariantCulture, $"/points/{sheet.Code}?on={line.On:yyyy-MM-dd}"),
    };
}
