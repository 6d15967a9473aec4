namespace GovConsole.Identities;

/// <summary>Telephone numbers of China, mobile or with area code, as people write them.</summary>
public static class Phones
{
    /// <summary>Digits alone, without the spaces and dashes between them.</summary>
    public static string Plain(string written) => string.Concat(written.Where(character => character is not (' ' or '-' or '－' or '　')));

    public static bool IsPhone(string written) => Plain(written) is { Length: >= 7 and <= 13 } plain && plain.All(char.IsAsciiDigit);
}
