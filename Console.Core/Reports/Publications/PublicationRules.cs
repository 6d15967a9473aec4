using GovConsole.Identities;
using GovConsole.Kernel;

namespace GovConsole.Reports.Publications;

/// <summary>What must hold for the words of a publication.</summary>
public static class PublicationRules
{
    public const int SayingMaxLength = 1_000;

    /// <summary>The broken rule's field is the key of the paragraph.</summary>
    public static IEnumerable<BrokenRule> CheckSayings(IReadOnlyDictionary<string, string> sayings)
    {
        foreach (var (key, text) in sayings)
            if (text.Length > SayingMaxLength) yield return new("Publication.SayingTooLong", key, SayingMaxLength);
            else if (PersonalNumbers.AreIn(text)) yield return new("Publication.PersonalNumber", key);
    }

    public static IEnumerable<BrokenRule> CheckReason(string reason)
    {
        if (reason.Length == 0) yield return new("Publication.ReasonMissing", "Reason");
        else if (reason.Length > Publication.ReasonMaxLength) yield return new("Publication.ReasonTooLong", "Reason", Publication.ReasonMaxLength);
    }
}
