using GovConsole.Identities;
using GovConsole.Kernel;
using GovConsole.Organisation;

namespace GovConsole.Notices;

/// <summary>What must hold for a notice.</summary>
public static class NoticeRules
{
    public const int MostDaysToConfirm = 90;

    /// <summary>The sender is a township or stands above one; nobody's whole number is told to many.</summary>
    public static IEnumerable<BrokenRule> Check(Unit sender, string title, string text, DateOnly? confirmBy, DateOnly today, int villages)
    {
        if (sender.Kind.HasPoint() || sender.Path.IsDepartment) yield return new("Notice.NotFromHere", null, sender.Name);

        if (title.Length == 0) yield return new("Notice.TitleMissing", "Title");
        else if (title.Length > Notice.TitleMaxLength) yield return new("Notice.TitleTooLong", "Title", Notice.TitleMaxLength);
        else if (PersonalNumbers.AreIn(title)) yield return new("Notice.PersonalNumber", "Title");

        if (text.Length == 0) yield return new("Notice.TextMissing", "Text");
        else if (text.Length > Notice.TextMaxLength) yield return new("Notice.TextTooLong", "Text", Notice.TextMaxLength);
        else if (PersonalNumbers.AreIn(text)) yield return new("Notice.PersonalNumber", "Text");

        if (confirmBy < today) yield return new("Notice.ConfirmByPast", "ConfirmBy");
        else if (confirmBy > today.AddDays(MostDaysToConfirm)) yield return new("Notice.ConfirmByTooFar", "ConfirmBy", MostDaysToConfirm);

        if (villages == 0) yield return new("Notice.NobodyChosen", "Villages");
    }

    public static IEnumerable<BrokenRule> CheckReason(string reason)
    {
        if (reason.Length == 0) yield return new("Notice.ReasonMissing", "Reason");
        else if (reason.Length > Notice.ReasonMaxLength) yield return new("Notice.ReasonTooLong", "Reason", Notice.ReasonMaxLength);
    }

    /// <summary>The text as it is stored: its lines without unseen characters, its paragraphs as they were.</summary>
    public static string Tidy(string? typed) => string.Join('\n', (typed ?? "").ReplaceLineEndings("\n").Split('\n').Select(Plain.Words)).Trim('\n');
}
