using GovConsole.AgentPoints;
using GovConsole.Jobs.Schedules;
using GovConsole.Kernel;
using GovConsole.Workdays;

namespace GovConsole.Inspections.Rectifications;

/// <summary>How far up it was told that a rectification is overdue.</summary>
public enum EscalationLevel { None, Township, City }

/// <summary>
/// 整改单: an element of a point that was found wanting, from the notice to its end. A point has one open for each element at most; another
/// failure is added to it. It changes only by <see cref="Take"/>, and its lines are never changed.
/// </summary>
public sealed class Rectification : IScoped
{
    public const int UsualWorkdays = 10;

    private readonly List<RectificationEvent> events = [];

    private Rectification() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public string Number { get; private init; } = "";
    public string Code { get; private init; } = "";
    public UnitPath Path { get; private init; } = null!;
    public string? Scope2 { get; private init; }
    public string? Scope3 { get; private init; }
    public string? Scope4 { get; private init; }
    public string? Scope5 { get; private init; }
    public Element Element { get; private init; }
    /// <summary>The agent to whom it was issued; none for a village without one.</summary>
    public string? Agent { get; private init; }
    public DateOnly IssuedOn { get; private init; }
    public RectificationState State { get; private set; }
    public int Workdays { get; private set; }
    /// <summary>The last day in time; null while nobody has entered the calendar of the year into which it reaches.</summary>
    public DateOnly? DueOn { get; private set; }
    /// <summary>The day from which <see cref="DueOn"/> is counted.</summary>
    public DateOnly CountedFrom { get; private set; }
    public EscalationLevel Level { get; private set; }
    /// <summary>The day of the evidence that was accepted: by it the rectification was in time or not. Null while it is not closed.</summary>
    public DateOnly? SettledOn { get; private set; }
    public DateOnly? ClosedOn { get; private set; }
    public int Version { get; private set; }

    public IReadOnlyList<RectificationEvent> Events => events;

    public bool IsClosed => State is RectificationState.Closed;

    public bool IsOverdueOn(DateOnly day) => !IsClosed && DueOn < day;

    /// <summary>Whether it was settled in time; null while it is not closed.</summary>
    public bool? InTime => SettledOn is { } settled ? DueOn is null || settled <= DueOn : null;

    /// <summary>The latest check that found the element wanting.</summary>
    public RectificationEvent LastFailure => events.Last(line => line.Act is RectificationAct.Issue or RectificationAct.FailAgain);

    /// <summary>The latest evidence, if it came after the latest failure and was not sent back.</summary>
    public RectificationEvent? Evidence => State is RectificationState.Open ? null : events.LastOrDefault(line => line.Act is RectificationAct.Answer && line.At >= LastFailure.At);

    internal static Rectification Issue(string number, AgentPoint point, ElementCheck check, string? agent, int workdays, WorkdayCalendar calendar)
    {
        var issued = new Rectification
        {
            Number = number, Code = point.Code, Path = point.Path, Scope2 = point.Scope2, Scope3 = point.Scope3, Scope4 = point.Scope4, Scope5 = point.Scope5,
            Element = check.Element, Agent = agent, IssuedOn = check.On,
        };
        issued.Date(Max(check.On, Beijing.Day(check.RecordedAt)), workdays, calendar);
        issued.Note(null, RectificationAct.Issue, check.On, check.RecordedAt, check.ById, check.By, check.Note, check.Id, check.FileId);
        return issued;
    }

    /// <summary>Takes a line of the element's history into account.</summary>
    internal void Take(RectificationAct act, ElementCheck check)
    {
        var evidence = Evidence;
        Note(State, act, check.On, check.RecordedAt, check.ById, check.By, check.Note, check.Id, check.FileId);
        if (act is RectificationAct.Close) (ClosedOn, SettledOn) = (Beijing.Day(check.RecordedAt), evidence?.On ?? check.On);
    }

    internal void SendBack(string reason, int workdays, WorkdayCalendar calendar, Guid byId, string by, DateTime at)
    {
        Note(State, RectificationAct.SendBack, Beijing.Day(at), at, byId, by, reason, null, null);
        Date(Beijing.Day(at), workdays, calendar);
    }

    internal void Tell(EscalationLevel level, DateTime at)
    {
        Note(State, level is EscalationLevel.Township ? RectificationAct.TellTownship : RectificationAct.TellCity, Beijing.Day(at), at, null, Schedule.Principal, null, null, null);
        Level = level;
    }

    /// <summary>Counts the last day in time anew, where a calendar was missing.</summary>
    internal void Date(WorkdayCalendar calendar) => Date(CountedFrom, Workdays, calendar);

    private void Date(DateOnly from, int workdays, WorkdayCalendar calendar)
    {
        (CountedFrom, Workdays) = (from, workdays);
        try
        {
            DueOn = calendar.AddWorkdays(from, workdays);
        }
        catch (RuleException unknown) when (unknown.Broken is [{ Code: "Workdays.YearNotMaintained" }])
        {
            // What was seen is kept all the same; the day follows with the calendar.
            DueOn = null;
        }
    }

    private void Note(RectificationState? from, RectificationAct act, DateOnly on, DateTime at, Guid? byId, string by, string? note, long? check, Guid? file)
    {
        State = RectificationFlow.Next(from, act) ?? throw new RuleException("Rectification.NotPossible", null, from ?? RectificationState.Open, act);
        events.Add(new() { RectificationId = Id, Place = events.Count, Act = act, State = State, On = on, At = at, ById = byId, By = by, Note = note, CheckId = check, FileId = file });
        Version++;
    }

    private static DateOnly Max(DateOnly one, DateOnly other) => one > other ? one : other;
}

/// <summary>A line of the history of a rectification. Lines are added and never changed.</summary>
public sealed class RectificationEvent
{
    public required Guid RectificationId { get; init; }
    public required int Place { get; init; }
    public required RectificationAct Act { get; init; }
    public required RectificationState State { get; init; }
    public required DateOnly On { get; init; }
    public required DateTime At { get; init; }
    public Guid? ById { get; init; }
    public required string By { get; init; }
    public string? Note { get; init; }
    /// <summary>The line of the element's history that it stands for.</summary>
    public long? CheckId { get; init; }
    public Guid? FileId { get; init; }
}
