using GovConsole.Cases.Flow;

namespace GovConsole.Cases;

/// <summary>One line of a case's history. Lines are added in the transaction of the deed and never changed.</summary>
public sealed class CaseEvent
{
    /// <summary>A notice of all defects is the longest note there is.</summary>
    public const int NoteMaxLength = 6000;

    public long Id { get; private init; }
    public required Guid CaseId { get; init; }
    /// <summary>1 for the first event of the case, without gaps.</summary>
    public required int Place { get; init; }
    public required CaseAction Action { get; init; }
    public required CaseStatus From { get; init; }
    public required CaseStatus To { get; init; }
    /// <summary>When it happened.</summary>
    public required DateTime At { get; init; }
    /// <summary>When it was entered; later than <see cref="At"/> for late entries.</summary>
    public required DateTime RecordedAt { get; init; }
    public required Guid? ById { get; init; }
    public required string By { get; init; }
    public string? Note { get; init; }
    /// <summary>Where the case lay afterwards; null when it was over.</summary>
    public string? HolderCode { get; init; }
}
