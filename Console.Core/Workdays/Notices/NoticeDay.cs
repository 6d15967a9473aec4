namespace GovConsole.Workdays.Notices;

/// <summary>One day as a notice gives it.</summary>
public sealed record NoticeDay(DateOnly Date, DayKind Kind, string Name);
