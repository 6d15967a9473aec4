using GovConsole.Access;
using GovConsole.Kernel;
using GovConsole.Workdays.Notices;

namespace GovConsole.Workdays;

/// <summary>A year as a unit lives it, month by month. A year nobody maintained has no months: nothing is guessed.</summary>
public sealed class FindCalendar(Calendars calendars)
{
    public sealed record Month(DateOnly First, int Workdays, IReadOnlyList<ExplainedDay> Days);

    /// <summary>
    /// Without <c>Maintained</c> nobody entered the year's notice. <c>LocalDays</c> are those of the unit itself, of the units
    /// above it and below; <c>SanYueSan</c> is the day of the festival, a hint for whoever enters them.
    /// </summary>
    public sealed record Result(
        int Year, UnitPath Unit, CalendarYear? Maintained, IReadOnlyList<int> MaintainedYears, int Workdays,
        IReadOnlyList<Month> Months, IReadOnlyList<CalendarDay> LocalDays, DateOnly SanYueSan, long Version);

    public async Task<Result> RunAsync(int year, UnitPath unit, Actor actor, CancellationToken ct)
    {
        actor.Demand(Permission.ReadCalendar);
        if (year is < YearRules.FirstYear or > YearRules.LastYear)
            throw new RuleException("Workdays.YearOutOfRange", null, YearRules.FirstYear, YearRules.LastYear);

        var almanac = await calendars.CurrentAsync(ct);
        var calendar = almanac.In(unit);
        var months = calendar.IsMaintained(year)
            ? Enumerable.Range(1, 12).Select(month => Load(calendar, new(year, month, 1))).ToArray()
            : [];
        var localDays = almanac.LocalDays
            .Where(day => day.Date.Year == year && (day.Unit!.Covers(unit) || unit.Covers(day.Unit)));

        return new(
            year, unit, almanac.Years.FirstOrDefault(x => x.Year == year), [.. calendar.MaintainedYears],
            months.Sum(month => month.Workdays), months, [.. localDays], SanYueSan.In(year), almanac.Version);
    }

    private static Month Load(WorkdayCalendar calendar, DateOnly first)
    {
        var days = calendar.Explain(Period.Month(first)).ToArray();
        return new(first, days.Count(day => day.Counts), days);
    }
}
