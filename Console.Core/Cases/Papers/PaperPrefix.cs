using GovConsole.Data;
using GovConsole.Kernel;
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
        var own = db.PaperPrefixes.Where(x => x.Unit == unit.Code).Select(x => x.Text);
        if (await own.SingleOrDefaultAsync(ct) is { } known) return known;

        foreach (var text in Proposals(unit, tree).Select(asPrefix))
        {
            // Whoever draws this unit's first number, or takes the same letters, at the same moment is waited for.
            await db.Database.ExecuteSqlAsync($"""INSERT INTO paper_prefixes ("Unit", "Text") VALUES ({unit.Code}, {text}) ON CONFLICT DO NOTHING""", ct);
            if (await own.SingleOrDefaultAsync(ct) is { } given) return given;
        }

        throw new RuleException("Rule.Duplicate");
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
