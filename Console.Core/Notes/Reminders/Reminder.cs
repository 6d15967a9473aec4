using GovConsole.Kernel;

namespace GovConsole.Notes.Reminders;

/// <summary>提醒: on a day, somebody wants to think of something about a case.</summary>
public sealed class Reminder
{
    public const int TextMaxLength = 100;
    public const int MostDaysAhead = 366;

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required Guid CaseId { get; init; }
    public required Guid ForId { get; init; }
    public required string For { get; init; }
    public required DateOnly On { get; init; }
    public required string Text { get; init; }
    public required Guid ById { get; init; }
    public required string By { get; init; }
    public required DateTime SetAt { get; init; }
    public ReminderEnd? End { get; private set; }
    public DateTime? EndedAt { get; private set; }

    public void Close(ReminderEnd end, DateTime at)
    {
        if (End is not null) throw new RuleException("Reminder.EndedAlready");
        (End, EndedAt) = (end, at);
    }
}

public enum ReminderEnd { Done, Dismissed }
