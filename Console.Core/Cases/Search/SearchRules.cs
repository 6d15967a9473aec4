using System.Text.RegularExpressions;
using GovConsole.Kernel;

namespace GovConsole.Cases.Search;

/// <summary>How a case was found.</summary>
public enum SearchKind { Number, Identity, Phone, Name }

/// <summary>What a text that somebody looks for can be.</summary>
public static partial class SearchRules
{
    public const int MaxLength = 40;
    private const int MinLength = 2;
    private const int PersonalMinLength = 7;

    public static IEnumerable<BrokenRule> Check(string text)
    {
        if (text.Length < MinLength) yield return new("Search.TooShort", null, MinLength);
        else if (text.Length > MaxLength) yield return new("Search.TooLong", null, MaxLength);
    }

    public static IEnumerable<SearchKind> Kinds(string text)
    {
        var plain = Plain.Number(text);
        var ascii = plain.All(char.IsAsciiLetterOrDigit);
        var digits = plain.All(char.IsAsciiDigit);
        if (ascii && plain.Any(char.IsAsciiDigit)) yield return SearchKind.Number;
        if (ascii && plain.Length >= PersonalMinLength) yield return SearchKind.Identity;
        if (digits && plain.Length >= PersonalMinLength) yield return SearchKind.Phone;
        if (!digits) yield return SearchKind.Name;
    }

    /// <summary>Looks like an identity or telephone number: it stays out of addresses, histories and logs.</summary>
    public static bool IsPersonal(string? text)
    {
        if (text is null || CaseNumber().IsMatch(text.Trim())) return false;
        var plain = Plain.Number(text);
        return plain.All(char.IsAsciiLetterOrDigit) && plain.Count(char.IsAsciiDigit) >= PersonalMinLength;
    }

    // A telephone number in groups begins with three digits, which no unit has.
    [GeneratedRegex(@"^(?!\d{3}-)\w{2,13}-20\d{2}(-\d*)?$")]
    private static partial Regex CaseNumber();
}
