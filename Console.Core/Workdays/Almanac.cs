using System.Collections.Frozen;
using GovConsole.Kernel;

namespace GovConsole.Workdays;

/// <summary>Everything that was entered about days: the nation's calendar, and that of each region with days of its own.</summary>
public sealed class Almanac
{
    private readonly FrozenDictionary<UnitPath, WorkdayCalendar> regions;

    public Almanac(IReadOnlyCollection<CalendarYear> years, IReadOnlyCollection<CalendarDay> days, long version)
    {
        Years = [.. years.OrderBy(year => year.Year)];
        // A path sorts before every path that continues it, so what is nearer to a unit comes later and holds.
        LocalDays = [.. days.Where(day => day.IsLocal).OrderBy(day => day.Date).ThenBy(day => day.Scope, StringComparer.Ordinal)];

        var maintained = Years.Select(year => year.Year).ToArray();
        var national = days.Where(day => !day.IsLocal).ToArray();
        Nation = new(maintained, national, version);

        var units = LocalDays.Select(day => day.Unit!).ToHashSet();
        regions = units.ToFrozenDictionary(unit => unit, unit => new WorkdayCalendar(
            maintained,
            [.. national, .. LocalDays.Where(day => day.Unit!.Covers(unit))],
            version));
    }

    public IReadOnlyList<CalendarYear> Years { get; }

    public IReadOnlyList<CalendarDay> LocalDays { get; }

    public WorkdayCalendar Nation { get; }

    public long Version => Nation.Version;

    /// <summary>The calendar a unit lives by: the nation's days, then those of every unit on its path.</summary>
    public WorkdayCalendar In(UnitPath unit)
    {
        if (regions.Count == 0) return Nation;

        for (var path = unit; ; path = new(path.Value[..path.Value.LastIndexOf('/')]))
        {
            if (regions.TryGetValue(path, out var calendar)) return calendar;
            if (path.Depth == 1) return Nation;
        }
    }
}
