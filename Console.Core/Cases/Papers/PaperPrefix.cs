using GovConsole.Data;
using GovConsole.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Cases.Papers;

/// <summary>机关代字: how the numbers of a unit's papers begin. No two units have the same.</summary>
public sealed class PaperPrefix
{
    public const int MaxLength = 20;

    public required string Unit { get; init; }
    public required string Text { get; set; }
}

public static class PaperPrefixes
{
    /// <summary>
    /// The unit's prefix. A unit that was never given one gets the first characters of the names on its line, more of them
    /// while another unit has the same, and keeps it from then on.
    /// </summary>
    public static async Task<string> PrefixAsync(this ConsoleDb db, Unit unit, UnitTree tree, Func<string, string> asPrefix, CancellationToken ct)
    {
        if (await db.PaperPrefixes.SingleOrDefaultAsync(x => x.Unit == unit.Code, ct) is { } known) return known.Text;

        var proposals = Proposals(unit, tree).Select(asPrefix).ToList();
        var taken = await db.PaperPrefixes.Where(x => proposals.Contains(x.Text)).Select(x => x.Text).ToListAsync(ct);
        var text = proposals.First(proposal => !taken.Contains(proposal));
        db.PaperPrefixes.Add(new() { Unit = unit.Code, Text = text });
        return text;
    }

    // Danzhou stands twice in the tree; its name is said once.
    private static IEnumerable<string> Proposals(Unit unit, UnitTree tree)
    {
        var names = tree.Line(unit.Path).Select(one => one.Name).Distinct().Skip(unit.ParentCode is null ? 0 : 1).ToList();
        foreach (var length in Enumerable.Range(1, 2)) yield return string.Concat(names.Select(name => name[..Math.Min(length, name.Length)]));
        yield return string.Concat(names.Select(name => name[0])) + unit.Code[^3..];
        yield return unit.Code;
    }
}
