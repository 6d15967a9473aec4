namespace GovConsole.Notes.Reminders;

/// <summary>提醒: on a day, somebody wants to think of something about a case. It is nobody else's; when it has ended it stays.</summary>
public sealed class Reminder
{
    public const int TextMaxLength = 100;

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required Guid CaseId { get; init; }
    public required Guid AccountId { get; init; }
    public required DateOnly On { get; init; }
    public required string Text { get; init; }
    public required DateTime SetAt { get; init; }
    public DateTime? EndedAt { get; private set; }

    /// <summary>Ending what has ended, from another window, changes nothing.</summary>
    public void End(DateTime at) => EndedAt ??= at;
}
