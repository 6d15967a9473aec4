namespace GovConsole.Workdays;

/// <summary>The one row that counts every change of the calendar, so that each node notices and each result can name it.</summary>
public sealed class CalendarRevision
{
    public const int OnlyId = 1;

    public int Id { get; init; } = OnlyId;
    public required long Number { get; set; }
}
