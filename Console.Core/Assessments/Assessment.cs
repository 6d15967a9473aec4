using GovConsole.Assessments.Scores;
using GovConsole.Kernel;
using GovConsole.Organisation;

namespace GovConsole.Assessments;

public enum AssessmentStage
{
    /// <summary>Drawn up; it may be drawn up again.</summary>
    Draft,
    /// <summary>公示: the village sees it and may object until a day.</summary>
    Announced,
    /// <summary>通报: it stands for ever.</summary>
    Published,
}

/// <summary>季度考核: what a quarter of one point comes to, with every deduction and what proves it.</summary>
public sealed class Assessment : IScoped
{
    /// <summary>异议期, in working days from the day after the announcement.</summary>
    public const int ObjectionWorkdays = 5;

    private readonly List<AssessmentLine> lines = [];

    private Assessment() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    /// <summary>The code of the village.</summary>
    public string Code { get; private init; } = "";
    public UnitPath Path { get; private init; } = null!;
    public string? Scope2 { get; private init; }
    public string? Scope3 { get; private init; }
    public string? Scope4 { get; private init; }
    public string? Scope5 { get; private init; }
    /// <summary>The first day of the quarter.</summary>
    public DateOnly Quarter { get; private init; }
    public AssessmentStage Stage { get; private set; }
    public int Total { get; private set; }
    public Grade Grade { get; private set; }
    /// <summary>Who was the agent when it was drawn up.</summary>
    public string? Agent { get; private set; }
    public DateTime DrawnAt { get; private set; }
    public string DrawnBy { get; private set; } = "";
    public DateTime? AnnouncedAt { get; private set; }
    /// <summary>The last day of the objections.</summary>
    public DateOnly? ObjectBy { get; private set; }
    public DateTime? PublishedAt { get; private set; }
    public int Version { get; private set; }

    public IReadOnlyList<AssessmentLine> Lines => lines;

    public Score Score => Score.Of(lines.Where(line => line.Counts).Select(line => (line.Ground, line.Points)));
    public int OpenObjections => lines.Count(line => line.IsOpen);

    public static Assessment Of(Unit village, DateOnly quarter)
    {
        var path = village.Path;
        return new()
        {
            Code = village.Code, Path = path, Scope2 = path.At(2), Scope3 = path.At(3), Scope4 = path.At(4), Scope5 = path.At(5), Quarter = quarter,
        };
    }

    /// <summary>Puts down what was found, in the place of what was found before.</summary>
    /// <exception cref="RuleException"><c>Assessment.NotDraft</c></exception>
    public void Draw(IEnumerable<Finding> findings, string? agent, DateTime at, string by)
    {
        if (Stage is not AssessmentStage.Draft) throw new RuleException("Assessment.NotDraft");
        lines.Clear();
        lines.AddRange(findings.OrderBy(one => one.Ground).ThenBy(one => one.On).Select((one, place) => AssessmentLine.Of(Id, place + 1, one)));
        (Agent, DrawnAt, DrawnBy) = (agent, at, by);
        Count();
    }

    /// <exception cref="RuleException"><c>Assessment.NotDraft</c>, or <c>Assessment.QuarterNotOver</c></exception>
    public void Announce(DateOnly today, DateOnly objectBy, DateTime at)
    {
        if (Stage is not AssessmentStage.Draft) throw new RuleException("Assessment.NotDraft");
        if (Period.Quarter(Quarter).To >= today) throw new RuleException("Assessment.QuarterNotOver", null, Period.Quarter(Quarter).To);
        (Stage, ObjectBy, AnnouncedAt) = (AssessmentStage.Announced, objectBy, at);
        Version++;
    }

    /// <exception cref="RuleException"><c>Assessment.NotAnnounced</c>, <c>Assessment.ObjectionsOver</c>, or what the line refuses.</exception>
    public void Contest(int place, string reason, DateOnly today, DateTime at, string by)
    {
        if (Stage is not AssessmentStage.Announced) throw new RuleException("Assessment.NotAnnounced");
        if (today > ObjectBy) throw new RuleException("Assessment.ObjectionsOver", null, ObjectBy!.Value);
        Line(place).Contest(reason, at, by);
        Version++;
    }

    /// <summary>Answers an objection: the deduction stands, or it is taken back and the total counted anew.</summary>
    public void Review(int place, bool withdrawn, string reason, DateTime at, string by)
    {
        if (Stage is not AssessmentStage.Announced) throw new RuleException("Assessment.NotAnnounced");
        Line(place).Review(withdrawn, reason, at, by);
        Count();
    }

    /// <exception cref="RuleException"><c>Assessment.NotAnnounced</c>, <c>Assessment.ObjectionsRunning</c> or <c>Assessment.ObjectionsOpen</c></exception>
    public void Publish(DateOnly today, DateTime at)
    {
        if (Stage is not AssessmentStage.Announced) throw new RuleException("Assessment.NotAnnounced");
        if (today <= ObjectBy) throw new RuleException("Assessment.ObjectionsRunning", null, ObjectBy!.Value);
        if (OpenObjections > 0) throw new RuleException("Assessment.ObjectionsOpen", null, OpenObjections);
        (Stage, PublishedAt) = (AssessmentStage.Published, at);
        Version++;
    }

    private AssessmentLine Line(int place) => lines.Find(line => line.Place == place) ?? throw new RuleException("Assessment.LineUnknown");

    private void Count()
    {
        var score = Score;
        (Total, Grade) = (score.Total, score.Grade);
        Version++;
    }
}
