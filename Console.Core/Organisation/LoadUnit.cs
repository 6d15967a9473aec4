using GovConsole.Access;

namespace GovConsole.Organisation;

/// <summary>One unit with its line, what stands below and beside it, and how many of each kind its subtree holds.</summary>
public sealed class LoadUnit(UnitTrees trees)
{
    public sealed record Child(Unit Unit, int Townships, int Villages);

    public sealed record Result(
        Unit Unit,
        IReadOnlyList<Unit> Line,
        IReadOnlyList<Child> Children,
        IReadOnlyList<Unit> Departments,
        IReadOnlyList<Unit> Parks,
        IReadOnlyList<Unit> Retired,
        IReadOnlyDictionary<UnitKind, int> Counts,
        bool MayMaintain);

    /// <exception cref="Kernel.RuleException"><c>Organisation.UnitUnknown</c></exception>
    public async Task<Result> RunAsync(string? code, Actor actor, CancellationToken ct)
    {
        actor.Demand(Permission.ReadOrganisation);
        var tree = await trees.GetAsync(ct);
        var unit = code is null ? tree.Root : tree.Get(code);
        var below = tree.Children(unit.Code).ToLookup(child => child.Kind is UnitKind.Department or UnitKind.Park);

        return new(
            unit,
            [.. tree.Line(unit.Path)],
            [.. below[false].Select(child => Count(tree, child))],
            [.. below[true].Where(child => child.Kind is UnitKind.Department)],
            [.. tree.Subtree(unit.Code).Skip(1).Where(child => child.Kind is UnitKind.Park)],
            [.. tree.RetiredBelow(unit.Code)],
            tree.Subtree(unit.Code).Skip(1).CountBy(child => child.Kind).ToDictionary(),
            actor.May(Permission.MaintainOrganisation) && actor.Covers(unit.Path));
    }

    private static Child Count(UnitTree tree, Unit unit)
    {
        var (townships, villages) = (0, 0);
        foreach (var below in tree.Subtree(unit.Code).Skip(1))
        {
            if (below.Kind.IsStatutoryTownship()) townships++;
            else if (below.Kind.IsVillage()) villages++;
        }

        return new(unit, townships, villages);
    }
}
