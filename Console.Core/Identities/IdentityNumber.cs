using System.Globalization;
using GovConsole.Kernel;

namespace GovConsole.Identities;

/// <summary>The citizen identity number of GB 11643: 17 digits and a check character by ISO 7064 MOD 11-2.</summary>
public static class IdentityNumber
{
    public const int Length = 18;

    private const string CheckCharacters = "10X98765432";
    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    /// <summary>The rule the number breaks, or null when it is well formed, its birth date exists and its check character is right.</summary>
    public static BrokenRule? Check(string number, string field)
    {
        if (number.Length != Length || number.AsSpan(0, 17).ContainsAnyExceptInRange('0', '9'))
            return new("Identity.NotEighteen", field);
        if (BirthDate(number) is null) return new("Identity.NoSuchBirthDate", field);
        return CheckCharacter(number) == number[17] ? null : new("Identity.WrongCheckDigit", field);
    }

    public static char CheckCharacter(ReadOnlySpan<char> number)
    {
        var sum = 0;
        for (var i = 0; i < Weights.Length; i++) sum += (number[i] - '0') * Weights[i];
        return CheckCharacters[sum % 11];
    }

    public static DateOnly? BirthDate(string number) =>
        DateOnly.TryParseExact(number.AsSpan(6, 8), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>The 17th digit is odd for men.</summary>
    public static bool IsMale(string number) => (number[16] - '0') % 2 == 1;
}
