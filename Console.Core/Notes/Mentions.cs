namespace GovConsole.Notes;

/// <summary>@ in the text of a note.</summary>
public static class Mentions
{
    /// <summary>Of those who were chosen, the ones whom the text still names: whoever takes the name out again takes the mention back.</summary>
    public static IReadOnlyList<T> In<T>(string text, IEnumerable<T> chosen, Func<T, string> name)
    {
        var all = chosen.ToList();
        return [.. all.Where(one => Names(text, name(one), [.. all.Select(name)]))];
    }

    // "@陈丽华" names no 陈丽: the longest name that fits is the one that was meant.
    private static bool Names(string text, string name, List<string> others)
    {
        for (var at = text.IndexOf($"@{name}", StringComparison.Ordinal); at >= 0; at = text.IndexOf($"@{name}", at + 1, StringComparison.Ordinal))
            if (!others.Exists(other => other.Length > name.Length && string.CompareOrdinal(text, at + 1, other, 0, other.Length) == 0)) return true;
        return false;
    }
}
