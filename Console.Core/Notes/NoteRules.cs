using GovConsole.Kernel;
using GovConsole.Notes.Reminders;

namespace GovConsole.Notes;

/// <summary>What must hold for a note and for a reminder.</summary>
public static class NoteRules
{
    public const int MostMentions = 10;

    /// <summary>A note names only colleagues who may see the case.</summary>
    public static IEnumerable<BrokenRule> Check(string text, IReadOnlyCollection<Guid> mentioned, IReadOnlyCollection<Guid> readers)
    {
        if (text.Length == 0) yield return new("Note.TextMissing", "Text");
        else if (text.Length > Note.TextMaxLength) yield return new("Note.TextTooLong", "Text", Note.TextMaxLength);
        if (mentioned.Count > MostMentions) yield return new("Note.TooManyMentions", "Mentioned", MostMentions);
        if (mentioned.Except(readers).Any()) yield return new("Note.NotAReader", "Mentioned");
    }

    public static IEnumerable<BrokenRule> CheckReminder(DateOnly? on, string text, bool forReader, DateOnly today)
    {
        if (on is null) yield return new("Reminder.DayMissing", "On");
        else if (on < today) yield return new("Reminder.DayPast", "On");
        else if (on > today.AddDays(Reminder.MostDaysAhead)) yield return new("Reminder.DayTooFar", "On", Reminder.MostDaysAhead);
        if (text.Length == 0) yield return new("Reminder.TextMissing", "Text");
        else if (text.Length > Reminder.TextMaxLength) yield return new("Reminder.TextTooLong", "Text", Reminder.TextMaxLength);
        if (!forReader) yield return new("Note.NotAReader", "For");
    }
}
