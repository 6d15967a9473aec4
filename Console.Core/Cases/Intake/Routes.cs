using GovConsole.Items;
using GovConsole.Kernel;
using GovConsole.Organisation;
using GovConsole.Workdays;
using GovConsole.Workdays.Limits;

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

    /// <summary>
    /// The way up from where a case was received to where it is decided, both included: through every level between, and for a department
    /// through the levels below the government to which it belongs.
    /// </summary>
    public static IReadOnlyList<UnitPath> Way(UnitPath source, UnitPath decider)
    {
        var way = new List<UnitPath> { source };
        for (var unit = source; !unit.Covers(decider);)
        {
            unit = unit.Parent!;
            if (!unit.Covers(decider) && !IsItsOwnDistrict(unit)) way.Add(unit);
        }

        if (source != decider) way.Add(decider);
        return way;
    }

    /// <summary>The last day for sending up in time; null when nothing is sent or the year is not maintained yet.</summary>
    public static DateOnly? SendUpBy(ItemVersion item, Unit source, WorkdayCalendar calendar, DateOnly receivedOn) =>
        source.Kind.IsVillage() && item.DecidedAt is not DecisionLevel.Village && item.SendUpDays > 0
            ? new LimitClock(calendar, receivedOn, TimeLimit.Workdays(item.SendUpDays)).DueOnIfKnown()
            : null;

    // Danzhou has no districts; the statistics repeat it as 460400 below 4604, where nobody works.
    private static bool IsItsOwnDistrict(UnitPath unit) => unit.Code == $"{unit.ParentCode}00";

    /// <summary>The level at which a unit stands for the offering of items.</summary>
    public static Offering Level(Unit unit) => unit.Kind.Level();
}
