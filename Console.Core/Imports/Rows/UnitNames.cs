using GovConsole.Imports.Layouts;
using GovConsole.Kernel;
using GovConsole.Organisation;

namespace GovConsole.Imports.Rows;

/// <summary>The units of a subtree by their codes and by the names that people write: 福久村民委员会, 福久村委会, 福久村, 福久.</summary>
public sealed class UnitNames
{
    private static readonly string[] Endings =
        ["村民委员会", "居民委员会", "社区居委会", "村委会", "居委会", "社区", "街道办事处", "街道", "镇人民政府", "乡人民政府", "村", "镇", "乡"];

    private readonly UnitTree tree;
    private readonly UnitPath scope;
    private readonly ILookup<string, Unit> named;
    private readonly Memo<(string Township, string Village), (Unit? Unit, BrokenRule? Broken)> found;

    public UnitNames(UnitTree tree, UnitPath scope)
    {
        (this.tree, this.scope, found) = (tree, scope, new(written => Find(written.Township, written.Village)));
        named = tree.Subtree(scope.Code)
            .SelectMany(unit => new[] { unit.Name, Bare(unit.Name), tree.FullName(unit.Path) }.Distinct(), (unit, name) => (name, unit))
            .ToLookup(pair => pair.name, pair => pair.unit);
    }

    /// <summary>The unit meant by a village, a township or both.</summary>
    public (Unit? Unit, BrokenRule? Broken) Of(string township, string village) => found[(township, village)];

    private (Unit? Unit, BrokenRule? Broken) Find(string township, string village)
    {
        if (village.Length == 0) return Meant(Candidates(township), township, nameof(LedgerField.Township));
        var found = Candidates(village);
        if (township.Length > 0 && found.Count > 0)
        {
            var above = Candidates(township);
            if (above.Count == 0) return (null, new("Import.UnitUnknown", nameof(LedgerField.Township), township));
            found = [.. found.Where(unit => above.Exists(one => one.Path.Covers(unit.Path)))];
        }
        return Meant(found, village, nameof(LedgerField.Village));
    }

    private List<Unit> Candidates(string written)
    {
        if (written.Length >= 6 && written.All(char.IsAsciiLetterOrDigit))
            return tree.Find(written.ToUpperInvariant()) is { Retired: false } unit && scope.Covers(unit.Path) ? [unit] : [];
        var plain = string.Concat(written.Where(character => !char.IsWhiteSpace(character)));
        if (named[plain].Distinct().ToList() is { Count: > 0 } whole) return whole;
        return Bare(plain) is { Length: > 0 } bare ? [.. named[bare].Distinct()] : [];
    }

    private static (Unit?, BrokenRule?) Meant(List<Unit> found, string written, string field) => found switch
    {
        [] => (null, new("Import.UnitUnknown", field, written)),
        [var one] => (one, null),
        _ => (null, new("Import.UnitAmbiguous", field, written, found.Count)),
    };

    private static string Bare(string name)
    {
        var ending = Array.Find(Endings, ending => name.EndsWith(ending, StringComparison.Ordinal) && name.Length > ending.Length);
        return ending is null ? name : name[..^ending.Length];
    }
}
