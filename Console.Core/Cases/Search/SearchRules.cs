using System.Text.RegularExpressions;
using GovConsole.Kernel;

namespace GovConsole.Cases.Search;

/// <summary>How a case was found.</summary>
public enum SearchKind { Number, Identity, Phone, Name }

/// <summary>What a text that somebody looks for can be.</summary>
public static partial class SearchRules
{
    public const int MaxLength = 40;
    private const int NameMinLength = 2;
    private const int PersonalMinLength = 7;
    private const int PhoneMaxLength = 13;

    public static IEnumerable<BrokenRule> Check(string text)
    {
        if (text.Length < NameMinLength) yield return new("Search.TooShort", null, NameMinLength);
        else if (text.Length > MaxLength) yield return new("Search.TooLong", null, MaxLength);
        else if (!Kinds(text).Any()) yield return new("Search.NumberTooShort", null, NumberSought.EndMinLength);
    }

    public static IEnumerable<SearchKind> Kinds(string text)
    {
        var plain = Plain.Number(text);
        var ascii = plain.All(char.IsAsciiLetterOrDigit);
        if (ascii && plain.Any(char.IsAsciiDigit) && NumberSought.Fold(text).Length >= NumberSought.EndMinLength) yield return SearchKind.Number;
        if (ascii && plain.Length >= PersonalMinLength) yield return SearchKind.Identity;
        if (plain.Length is >= PersonalMinLength and <= PhoneMaxLength && plain.All(char.IsAsciiDigit)) yield return SearchKind.Phone;
        if (!plain.All(char.IsAsciiDigit)) yield return SearchKind.Name;
    }

    /// <summary>Whether an item could be meant.</summary>
    public static bool MayBeWords(string text) => !IsPersonal(text);

    /// <summary>Looks like an identity or telephone number: it stays out of addresses, histories and logs.</summary>
    public static bool IsPersonal(string? text)
    {
        if (text is null || CaseNumber().IsMatch(text)) return false;
        var plain = Plain.Number(text);
        return plain.All(char.IsAsciiLetterOrDigit) && plain.Count(char.IsAsciiDigit) >= PersonalMinLength;
    }

    // The code of a unit, the year and the beginning of a serial number.
    [GeneratedRegex(@"^[0-9A-Za-z]{6,}-20\d{2}(-\d*)?$")]
    private static partial Regex CaseNumber();
}
