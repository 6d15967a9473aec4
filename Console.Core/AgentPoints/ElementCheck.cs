using GovConsole.AgentPoints.Standards;

namespace GovConsole.AgentPoints;

/// <summary>One line of an element's history: a check or a piece of evidence. Lines are added and never changed.</summary>
public sealed class ElementCheck
{
    public const int NoteMaxLength = 300;

    public long Id { get; private init; }
    public required string Code { get; init; }
    public required Element Element { get; init; }
    public required ElementState State { get; init; }
    public required CheckSource Source { get; init; }
    public required DateOnly On { get; init; }
    public required DateTime RecordedAt { get; init; }
    /// <summary>What was seen item by item; none for what the console knows by itself.</summary>
    public Answers Answers { get; init; } = Answers.None;
    /// <summary>The last day of a pass that ends sooner than others, because what was seen will be replaced; null for the usual time.</summary>
    public DateOnly? Until { get; init; }
    /// <summary>The edition of the wall rules that was in force.</summary>
    public string? Edition { get; init; }
    /// <summary>Where the reader of the form stood, as the device said it.</summary>
    public GeoPlace? Place { get; init; }
    public string? Note { get; init; }
    public Guid? FileId { get; init; }
    /// <summary>The visit on which it was seen; none for a check by itself.</summary>
    public Guid? VisitId { get; init; }
    public required Guid ById { get; init; }
    public required string By { get; init; }
}
