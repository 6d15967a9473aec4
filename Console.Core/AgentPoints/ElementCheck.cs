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
    public string? Note { get; init; }
    public Guid? FileId { get; init; }
    public required Guid ById { get; init; }
    public required string By { get; init; }
}
