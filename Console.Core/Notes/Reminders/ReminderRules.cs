using GovConsole.Identities;
using GovConsole.Kernel;

namespace GovConsole.Notes.Reminders;

/// <summary>What must hold for a reminder.</summary>
public static class ReminderRules
{
    public const int MostDaysAhead = 366;
    /// <summary>So many of one person are still to come; more would remind of nothing.</summary>
    public const int MostOpen = 100;

    public static IEnumerable<BrokenRule> Check(DateOnly? on, string text, DateOnly today, int open)
    {
        if (on is null) yield return new("Reminder.DayMissing", "On");
        else if (on < today) yield return new("Reminder.DayPast", "On");
        else if (on > today.AddDays(MostDaysAhead)) yield return new("Reminder.DayTooFar", "On", MostDaysAhead);

        if (text.Length == 0) yield return new("Reminder.TextMissing", "Text");
        else if (text.Length > Reminder.TextMaxLength) yield return new("Reminder.TextTooLong", "Text", Reminder.TextMaxLength);
        else if (PersonalNumbers.AreIn(text)) yield return new("Note.PersonalNumber", "Text");

        if (open >= MostOpen) yield return new("Reminder.TooMany", null, MostOpen);
    }
}
