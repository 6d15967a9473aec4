using GovConsole.Kernel;

namespace GovConsole.Notes;

/// <summary>批注: what colleagues tell each other about a case. A note is added and never changed, and no applicant is ever shown one.</summary>
public sealed class Note
{
    public const int TextMaxLength = 500;

    private readonly List<Mention> mentions = [];

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid CaseId { get; init; }
    public required string Text { get; init; }
    public required Guid ById { get; init; }
    public required string By { get; init; }
    /// <summary>The unit for which the writer acted.</summary>
    public required UnitPath Unit { get; init; }
    public required DateTime At { get; init; }

    public IReadOnlyList<Mention> Mentions => mentions;

    public void Mention(Guid accountId, string name) => mentions.Add(new() { NoteId = Id, CaseId = CaseId, AccountId = accountId, Name = name });
}

/// <summary>@: somebody was named in a note, and is told so until they have read it.</summary>
public sealed class Mention
{
    public required Guid NoteId { get; init; }
    /// <summary>The case of the note, so that the bell is counted without the notes.</summary>
    public required Guid CaseId { get; init; }
    public required Guid AccountId { get; init; }
    public required string Name { get; init; }
    public DateTime? ReadAt { get; private init; }
}
