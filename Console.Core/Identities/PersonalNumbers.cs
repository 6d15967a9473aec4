using System.Text.RegularExpressions;
using GovConsole.Kernel;

namespace GovConsole.Identities;

/// <summary>Whole identity and mobile numbers inside free text: what is shown masked on a page must not be told in words beside it.</summary>
public static partial class PersonalNumbers
{
    public static bool AreIn(string text) => Written().Matches(Plain.HalfWidth(text)).Any(found =>
    {
        var number = Plain.Number(found.Value);
        // The number of a case can have as many digits; none of them spells a day of birth.
        return number.Length != IdentityNumber.Length || IdentityNumber.BirthDate(number) is not null;
    });

    // People put spaces and dashes between the digits.
    [GeneratedRegex(@"(?<![0-9A-Za-z-])(?:[0-9](?:[ -]?[0-9]){16}[ -]?[0-9Xx]|1[3-9][0-9](?:[ -]?[0-9]){8})(?![ -]?[0-9])(?![A-Za-z])")]
    private static partial Regex Written();
}
