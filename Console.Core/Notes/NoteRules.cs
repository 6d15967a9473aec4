using GovConsole.Identities;
using GovConsole.Kernel;

namespace GovConsole.Notes;

/// <summary>What must hold for a note.</summary>
public static class NoteRules
{
    public const int MostMentions = 10;

    /// <summary>A note names only colleagues who may see the case, and nobody's whole number.</summary>
    public static IEnumerable<BrokenRule> Check(string text, IReadOnlyCollection<Guid> mentioned, IReadOnlyCollection<Guid> readers)
    {
        if (text.Length == 0) yield return new("Note.TextMissing", "Text");
        else if (text.Length > Note.TextMaxLength) yield return new("Note.TextTooLong", "Text", Note.TextMaxLength);
        else if (PersonalNumbers.AreIn(text)) yield return new("Note.PersonalNumber", "Text");

        if (mentioned.Count > MostMentions) yield return new("Note.TooManyMentions", "Mentioned", MostMentions);
        else if (mentioned.Except(readers).Any()) yield return new("Note.NotAReader", "Mentioned");
    }

    /// <summary>The text as it is stored: its lines without unseen characters, its paragraphs as they were.</summary>
    public static string Tidy(string? typed) => string.Join('\n', (typed ?? "").ReplaceLineEndings("\n").Split('\n').Select(Plain.Words)).Trim('\n');
}
