using System.Globalization;

namespace GovConsole.Kernel;

/// <summary>
/// Names as they are typed quickly: the first letter of each character's pinyin. The order of characters by sound, which the platform knows,
/// says the letter; a surname that is read otherwise than its character usually is has its own.
/// </summary>
public static class Pinyin
{
    // The first character of each letter in the order of sounds (CLDR). No syllable begins with I, U or V.
    private const string Letters = "ABCDEFGHJKLMNOPQRSTWXYZ";
    private const string Firsts = "阿八嚓咑妸发旮哈丌咔垃妈拏噢妑七呥仨他屲夕丫帀";

    private static readonly CompareInfo Order = new CultureInfo("zh-Hans-CN").CompareInfo;
    private static readonly Dictionary<char, char> Surnames = new()
    {
        ['曾'] = 'Z', ['单'] = 'S', ['仇'] = 'Q', ['区'] = 'O', ['解'] = 'X', ['查'] = 'Z', ['翟'] = 'Z', ['覃'] = 'Q', ['缪'] = 'M', ['冼'] = 'X', ['乐'] = 'Y',
    };

    /// <summary>"陈丽" is CL. Letters and digits stand for themselves; what has no sound is left out.</summary>
    public static string Initials(string name) => string.Concat(name.Trim().Select((character, at) => Initial(character, first: at == 0)));

    private static string Initial(char character, bool first)
    {
        if (char.IsAsciiLetterOrDigit(character)) return $"{char.ToUpperInvariant(character)}";
        if (first && Surnames.TryGetValue(character, out var own)) return $"{own}";
        if (character is < '一' or > '鿿') return "";

        var letter = -1;
        for (var at = 0; at < Firsts.Length; at++)
            if (Order.Compare($"{Firsts[at]}", $"{character}") <= 0) letter = at;
        return letter < 0 ? "" : $"{Letters[letter]}";
    }
}
