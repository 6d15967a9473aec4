using System.Text;

namespace GovConsole.Organisation;

/// <summary>
/// Pinyin initials of a new name, learnt from the names already there: some four thousand of them hold nearly every
/// character that a name of the province is made of. What was never seen is left out, for the editor to fill in.
/// </summary>
public static class Initials
{
    public static string Of(string name, UnitTree tree)
    {
        var wanted = name.ToHashSet();
        var seen = tree.All
            .Where(unit => unit.Name.Length == unit.Initials.Length)
            .SelectMany(unit => unit.Name.Zip(unit.Initials))
            .Where(pair => wanted.Contains(pair.First))
            .GroupBy(pair => pair.First)
            .ToDictionary(group => group.Key, group => group.CountBy(pair => pair.Second).MaxBy(count => count.Value).Key);

        var initials = new StringBuilder(name.Length);
        foreach (var character in name)
        {
            if (char.IsAsciiLetterOrDigit(character)) initials.Append(char.ToUpperInvariant(character));
            else if (seen.TryGetValue(character, out var initial)) initials.Append(initial);
        }

        return initials.ToString();
    }
}
