using GovConsole.Cases.Intake;
using GovConsole.Kernel;

namespace GovConsole.Cases.Search;

/// <summary>How a case was found.</summary>
public enum SearchKind { Number, Identity, Phone, Name }

/// <summary>What a text that somebody looks for can be.</summary>
public static class SearchRules
{
    public const int MaxLength = 40;
    private const int NameMinLength = 2;
    private const int PersonalMinLength = 7;

    public static IEnumerable<BrokenRule> Check(string text)
    {
        if (text.Length < NameMinLength) yield return new("Search.TooShort", null, NameMinLength);
        else if (text.Length > MaxLength) yield return new("Search.TooLong", null, MaxLength);
    }

    public static IEnumerable<SearchKind> Kinds(string text)
    {
        var plain = IntakeRules.Plain(text);
        var ascii = plain.All(char.IsAsciiLetterOrDigit);
        if (ascii && plain.Any(char.IsAsciiDigit)) yield return SearchKind.Number;
        if (ascii && plain.Length >= PersonalMinLength) yield return SearchKind.Identity;
        if (ascii && plain.Length >= PersonalMinLength && plain.All(char.IsAsciiDigit)) yield return SearchKind.Phone;
        if (!plain.All(char.IsAsciiDigit)) yield return SearchKind.Name;
    }

    public static bool MayBeWords(string text) => !IsPersonal(text);

    /// <summary>Looks like an identity or telephone number: it stays out of addresses, histories and logs. A case number has hyphens.</summary>
    public static bool IsPersonal(string? text) =>
        text is { Length: >= PersonalMinLength } && text.All(char.IsLetterOrDigit) && IntakeRules.Plain(text).Count(char.IsAsciiDigit) >= PersonalMinLength;
}
