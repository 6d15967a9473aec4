using System.Globalization;
using System.Text;

namespace GovConsole.Kernel;

/// <summary>What people type, brought to the one form in which it is stored and compared.</summary>
public static class Plain
{
    /// <summary>Numbers as they are stored: half-width, upper case, without spaces and dashes.</summary>
    public static string Number(string typed) => string.Concat(HalfWidth(typed)
        .Where(character => !char.IsWhiteSpace(character) && character is not '-' && !IsUnseen(character))).ToUpperInvariant();

    /// <summary>Words in one line, without controls, marks of direction and characters of no width.</summary>
    public static string Words(string typed)
    {
        var plain = new StringBuilder(typed.Length);
        foreach (var character in typed.Normalize())
        {
            if (IsUnseen(character)) continue;
            if (!char.IsWhiteSpace(character)) plain.Append(character);
            else if (plain.Length > 0 && plain[^1] != ' ') plain.Append(' ');
        }
        return plain.ToString().TrimEnd();
    }

    /// <summary>Full-width letters, digits and signs as half-width ones.</summary>
    public static string HalfWidth(string typed) => string.Concat(typed.Select(character => character switch
    {
        >= '！' and <= '～' => (char)(character - 0xFEE0),
        '　' => ' ',
        _ => character,
    }));

    private static bool IsUnseen(char character) => !char.IsWhiteSpace(character) &&
        char.GetUnicodeCategory(character) is UnicodeCategory.Control or UnicodeCategory.Format;
}
