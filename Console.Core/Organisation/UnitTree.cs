using System.Collections.Frozen;
using GovConsole.Kernel;

namespace GovConsole.Organisation;

/// <summary>The whole organisation as it stood at one moment, in memory: some four thousand units. Immutable.</summary>
public sealed class UnitTree
{
    private readonly FrozenDictionary<string, Unit> units;
    private readonly ILookup<string?, Unit> children;

    public UnitTree(IEnumerable<Unit> all)
    {
        var ordered = all.OrderBy(unit => unit.Code, StringComparer.Ordinal).ToList();
        units = ordered.ToFrozenDictionary(unit => unit.Code);
        children = ordered.Where(unit => unit.Kind is not UnitKind.Container).ToLookup(unit => unit.ParentCode);
        Root = children[null].First();
    }

    public Unit Root { get; }

    public IEnumerable<Unit> All => units.Values;

    public Unit? Find(string? code) => code is null ? null : units.GetValueOrDefault(code);

    /// <exception cref="RuleException"><c>Organisation.UnitUnknown</c></exception>
    public Unit Get(string code) => Find(code) ?? throw new RuleException("Organisation.UnitUnknown", null, code);

    /// <summary>Units directly below that are in use, by code.</summary>
    public IEnumerable<Unit> Children(string code) => children[code].Where(unit => !unit.Retired);

    /// <summary>Units directly below that are no longer in use, by code.</summary>
    public IEnumerable<Unit> RetiredBelow(string code) => children[code].Where(unit => unit.Retired);

    /// <summary>The unit and everything below it that is in use, depth first.</summary>
    public IEnumerable<Unit> Subtree(string code) =>
        Find(code) is { } unit ? Children(code).SelectMany(child => Subtree(child.Code)).Prepend(unit) : [];

    /// <summary>From the province down to the unit itself.</summary>
    public IEnumerable<Unit> Line(UnitPath path) => path.Codes.Select(Get);

    /// <summary>
    /// Names below the province, such as 东方市八所镇福民村: 231 village names occur more than once, the line does not.
    /// Danzhou has no districts and stands twice in the tree; its name is said once.
    /// </summary>
    public string FullName(UnitPath path, UnitPath? below = null) =>
        string.Concat(path.Codes.Skip(Math.Clamp(below?.Depth ?? 1, 0, path.Depth - 1)).Select(Name).Distinct());

    public string Name(string code) => Find(code)?.Name ?? code;

    /// <summary>The nearest unit of such a kind on the way up, the unit itself included.</summary>
    public Unit? Nearest(UnitPath path, Func<UnitKind, bool> kind) =>
        path.Codes.Reverse().Select(Find).FirstOrDefault(unit => unit is not null && kind(unit.Kind));
}
