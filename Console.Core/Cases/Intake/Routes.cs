using GovConsole.Items;
using GovConsole.Kernel;
using GovConsole.Organisation;

namespace GovConsole.Cases.Intake;

/// <summary>To whom a case goes from where it was received.</summary>
public static class Routes
{
    /// <summary>
    /// The unit that accepts and decides: the nearest of the item's level on the way up, the department for items decided
    /// beside the tree, and the receiving unit itself when it stands higher than the level asked for.
    /// </summary>
    public static UnitPath Decider(UnitTree tree, Unit source, ItemVersion item)
    {
        if (item.DepartmentCode is { } department) return tree.Get(department).Path;
        var nearest = item.DecidedAt switch
        {
            DecisionLevel.Township => tree.Nearest(source.Path, kind => kind.IsTownship()),
            DecisionLevel.City => tree.Nearest(source.Path, kind => kind.IsCity()),
            DecisionLevel.Province => tree.Root,
            _ => source,
        };
        return (nearest ?? source).Path;
    }

    /// <summary>The level at which a unit stands for the offering of items.</summary>
    public static Offering Level(Unit unit) => unit.Kind.Level();
}
