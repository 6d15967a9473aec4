using System.Buffers;
using System.Globalization;
using System.Text;

namespace GovConsole.Kernel;

/// <summary>What people type, brought to the one form in which it is stored and compared.</summary>
public static class Plain
{
    // What most texts consist of, and what is in its plain form already.
    private static readonly SearchValues<char> OfNumbers = SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    private static readonly SearchValues<char> OfWords = SearchValues.Create([.. Range('!', '~'), .. Range('一', '鿿'), .. Range('！', '～')]);

    /// <summary>Numbers as they are stored: half-width, upper case, without spaces and dashes.</summary>
    public static string Number(string typed) => !typed.AsSpan().ContainsAnyExcept(OfNumbers) ? typed
        : string.Concat(HalfWidth(typed).Where(character => !char.IsWhiteSpace(character) && character is not '-' && !IsUnseen(character))).ToUpperInvariant();

    /// <summary>Words in one line, without controls, marks of direction and characters of no width.</summary>
    public static string Words(string typed)
    {
        if (!typed.AsSpan().ContainsAnyExcept(OfWords)) return typed;
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
    public static string HalfWidth(string typed) => !typed.AsSpan().ContainsAnyInRange('！', '～') && !typed.Contains('　') ? typed
        : string.Concat(typed.Select(character => character switch
        {
            >= '！' and <= '～' => (char)(character - 0xFEE0),
            '　' => ' ',
            _ => character,
        }));

    private static IEnumerable<char> Range(char from, char to) => Enumerable.Range(from, to - from + 1).Select(code => (char)code);

    private static bool IsUnseen(char character) => !char.IsWhiteSpace(character) &&
        char.GetUnicodeCategory(character) is UnicodeCategory.Control or UnicodeCategory.Format;
}
