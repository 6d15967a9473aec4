using GovConsole.Access;
using GovConsole.Kernel;

namespace GovConsole.Organisation;

/// <summary>Searches the units in use, best first. The organisation is public: whoever is signed in may search all of it.</summary>
public sealed class FindUnits(UnitTrees trees)
{
    /// <summary>A unit under its full name: 231 village names occur more than once.</summary>
    public sealed record Row(string Code, string Name, UnitKind Kind, string FullName, UnitPath Path);

    public async Task<Slice<Row>> RunAsync(Actor actor, UnitFilter filter, int limit, CancellationToken ct)
    {
        actor.Demand(Permission.ReadOrganisation);
        var tree = await trees.GetAsync(ct);
        var words = (filter.Text ?? "").Split([' ', '\u3000'], StringSplitOptions.RemoveEmptyEntries);
        var last = words.LastOrDefault() ?? "";

        var found = (
            from unit in tree.Subtree(filter.Below ?? tree.Root.Code)
            where filter.Kind is null || unit.Kind == filter.Kind
            let rank = Rank(unit, last)
            where rank is not null && words.SkipLast(1).All(word => OnTheWay(tree, unit, word))
            orderby rank, unit.Path.Depth, unit.Code
            select unit).ToList();

        return new([.. found.Take(limit).Select(unit => new Row(unit.Code, unit.Name, unit.Kind, tree.FullName(unit.Path), unit.Path))], found.Count);
    }

    // The smaller, the better; null is no match.
    private static int? Rank(Unit unit, string word)
    {
        if (unit.Name == word || unit.Code == word) return 0;
        if (unit.Name.StartsWith(word, StringComparison.Ordinal)) return 1;
        if (unit.Code.StartsWith(word, StringComparison.OrdinalIgnoreCase)) return 2;
        if (unit.Initials.StartsWith(word, StringComparison.OrdinalIgnoreCase)) return 3;
        if (unit.Name.Contains(word, StringComparison.Ordinal)) return 4;
        return word.Length > 1 && unit.Initials.Contains(word, StringComparison.OrdinalIgnoreCase) ? 5 : null;
    }

    private static bool OnTheWay(UnitTree tree, Unit unit, string word) =>
        tree.Line(unit.Path).SkipLast(1).Any(above => Rank(above, word) is not null);
}

/// <summary>
/// What a search for units asks by. The text is a part of a name, the beginning of a code or pinyin initials;
/// words before the last one name units on the way down, as in "八所 福民".
/// </summary>
public sealed record UnitFilter(string? Text = null, UnitKind? Kind = null, string? Below = null);
