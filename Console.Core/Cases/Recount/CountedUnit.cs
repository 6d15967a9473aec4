using GovConsole.Kernel;

namespace GovConsole.Cases.Recount;

/// <summary>A unit whose figures are compared with its cases. What has figures and is no unit any more has no path, and no case counts for it.</summary>
internal sealed record CountedUnit(string Code, UnitPath? Path)
{
    // Where the cases of a unit are many, it is looked at alone.
    private const int Together = 50, SmallFrom = 4;

    /// <summary>In which order they are looked at: level by level, and by code.</summary>
    public string Key => $"{(Path is null ? '0' : Path.IsDepartment ? 'D' : (char)('0' + Path.Depth))}{Code}";

    private bool IsSmall => Path is null || !Path.IsDepartment && Path.Depth >= SmallFrom;

    /// <summary>Those that can be looked at with one question: of one level, and no more cases than a memory holds the figures of.</summary>
    public static IEnumerable<IReadOnlyList<CountedUnit>> Lots(IEnumerable<CountedUnit> ordered)
    {
        List<CountedUnit> lot = [];
        foreach (var unit in ordered)
        {
            if (lot is [var first, ..] && (!unit.IsSmall || lot.Count == Together || unit.Key[0] != first.Key[0]))
            {
                yield return lot;
                lot = [];
            }
            lot.Add(unit);
        }
        if (lot.Count > 0) yield return lot;
    }
}
