using GovConsole.Kernel;
using GovConsole.Workdays;

namespace GovConsole.Agents.Rotas;

/// <summary>How a rota may be changed: never for days that have passed.</summary>
public static class RotaRules
{
    public const int DaysAhead = 180;

    public static IEnumerable<BrokenRule> Week(IReadOnlyList<Duty> duties, DateOnly from, DateOnly today)
    {
        if (duties.Count != WeekPattern.Length || duties.Any(duty => !Enum.IsDefined(duty))) yield return new("Agents.WeekIncomplete", "Duties");
        if (from < today) yield return new("Agents.RotaInPast", "From");
        if (from > today.AddDays(DaysAhead)) yield return new("Agents.TooFarAhead", "From", DaysAhead);
    }

    public static IEnumerable<BrokenRule> Exception(ChangeDuty.Input input, DateOnly today, WorkdayCalendar calendar)
    {
        if (input.Day is not { } day) yield return new("Agents.DayMissing", nameof(input.Day));
        else if (day < today) yield return new("Agents.RotaInPast", nameof(input.Day));
        else if (day > today.AddDays(DaysAhead)) yield return new("Agents.TooFarAhead", nameof(input.Day), DaysAhead);
        else if (calendar.IsMaintained(day.Year) && !calendar.IsWorkday(day)) yield return new("Agents.NotAWorkday", nameof(input.Day), day);

        if (input.Duty is { } duty && !Enum.IsDefined(duty)) yield return new("Agents.DutyMissing", nameof(input.Duty));
        if (input.Duty is Duty.None && string.IsNullOrWhiteSpace(input.Note)) yield return new("Agents.ClosedWhy", nameof(input.Note));
        if (input.Note?.Trim().Length > RotaException.NoteMaxLength) yield return new("Agents.TextTooLong", nameof(input.Note), RotaException.NoteMaxLength);
    }
}
