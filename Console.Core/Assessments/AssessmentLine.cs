using GovConsole.Assessments.Scores;
using GovConsole.Kernel;

namespace GovConsole.Assessments;

/// <summary>One deduction with what proves it, the objection of the village and how it was answered.</summary>
public sealed class AssessmentLine
{
    public const int TextMaxLength = 300;

    private AssessmentLine() { }

    public long Id { get; private init; }
    public Guid AssessmentId { get; private init; }
    /// <summary>From 1, in the order of the sheet.</summary>
    public int Place { get; private init; }
    public Ground Ground { get; private init; }
    public int Points { get; private init; }
    public DateOnly On { get; private init; }
    public string? Reference { get; private init; }
    public string? Detail { get; private init; }

    public string? Objection { get; private set; }
    public string? ObjectedBy { get; private set; }
    public DateTime? ObjectedAt { get; private set; }
    /// <summary>Whether the objection was found right; null while nobody has answered.</summary>
    public bool? Withdrawn { get; private set; }
    public string? Answer { get; private set; }
    public string? AnsweredBy { get; private set; }
    public DateTime? AnsweredAt { get; private set; }

    public bool Counts => Withdrawn is not true;
    public bool IsOpen => Objection is not null && Withdrawn is null;

    internal static AssessmentLine Of(Guid assessment, int place, Finding finding) => new()
    {
        AssessmentId = assessment, Place = place, Ground = finding.Ground, Points = finding.Points, On = finding.On, Reference = finding.Reference,
        Detail = finding.Detail is { Length: > TextMaxLength } detail ? detail[..TextMaxLength] : finding.Detail,
    };

    internal void Contest(string reason, DateTime at, string by)
    {
        if (Objection is not null) throw new RuleException("Assessment.ObjectedBefore");
        (Objection, ObjectedAt, ObjectedBy) = (reason, at, by);
    }

    internal void Review(bool withdrawn, string answer, DateTime at, string by)
    {
        if (!IsOpen) throw new RuleException("Assessment.NoObjection");
        (Withdrawn, Answer, AnsweredAt, AnsweredBy) = (withdrawn, answer, at, by);
    }
}
