using GovConsole.AgentPoints.Standards;
using GovConsole.Kernel;

namespace GovConsole.AgentPoints;

/// <summary>
/// One of the six ones of a point as it stands. A pass or an exemption holds for <see cref="ValidDays"/> days and then reads as pending,
/// without anybody writing it down.
/// </summary>
public sealed class PointElement
{
    public const int ValidDays = 90;

    private PointElement() { }

    public string Code { get; private init; } = "";
    public Element Element { get; private init; }
    /// <summary>As last set. What holds on a day is <see cref="StateOn(DateOnly)"/>.</summary>
    public ElementState State { get; private set; } = ElementState.Pending;
    public CheckSource Source { get; private set; }
    public DateOnly? CheckedOn { get; private set; }
    /// <summary>The last day of a pass or an exemption; null for everything else.</summary>
    public DateOnly? ValidUntil { get; private set; }
    public Answers Answers { get; private set; } = Answers.None;
    public string? Note { get; private set; }
    public string? By { get; private set; }
    public Guid? FileId { get; private set; }
    /// <summary>The day of evidence by the agent that nobody has looked at yet.</summary>
    public DateOnly? AwaitingSince { get; private set; }

    public static PointElement Of(string code, Element element) => new() { Code = code, Element = element };

    public ElementState StateOn(DateOnly day) => StateOn(State, ValidUntil, day);

    public static ElementState StateOn(ElementState state, DateOnly? validUntil, DateOnly day) =>
        validUntil < day ? ElementState.Pending : state;

    public bool IsMetOn(DateOnly day) => ValidUntil >= day;

    /// <summary>Takes a line of the history into account. Evidence for what is met already leaves it met.</summary>
    /// <exception cref="RuleException"><c>AgentPoint.CheckedLater</c> when a later check stands already.</exception>
    public void Take(ElementCheck check)
    {
        if (check.On < CheckedOn) throw new RuleException("AgentPoint.CheckedLater", nameof(check.On), CheckedOn.Value);

        if (check.Source is CheckSource.Evidence)
        {
            AwaitingSince ??= check.On;
            if (IsMetOn(check.On)) return;
        }
        else AwaitingSince = null;

        (State, Source, CheckedOn, Note, By, FileId) = (check.State, check.Source, check.On, check.Note, check.By, check.FileId);
        Answers = check.Answers;
        ValidUntil = State is ElementState.Passed or ElementState.Exempt ? check.Until ?? check.On.AddDays(ValidDays) : null;
    }

    /// <summary>What was seen is replaced on a day: from then on somebody has to look anew.</summary>
    internal void Replaced(DateOnly from)
    {
        if (State is ElementState.Passed && ValidUntil >= from) ValidUntil = from.AddDays(-1);
    }

    internal void CaseLogged(DateOnly day)
    {
        var until = day.AddDays(ValidDays);
        if (State is ElementState.Failed or ElementState.Exempt || ValidUntil >= until) return;
        (State, Source, ValidUntil) = (ElementState.Passed, CheckSource.Automatic, until);
    }
}
