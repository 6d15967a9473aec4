using System.Collections.Frozen;
using GovConsole.Kernel;

namespace GovConsole.Workdays;

/// <summary>
/// The working days of one region. It answers only for maintained years: counting into or through a year nobody
/// entered is the broken rule <c>Workdays.YearNotMaintained</c>, never a guess from weekends.
/// </summary>
public sealed class WorkdayCalendar
{
    private readonly FrozenSet<int> years;
    private readonly FrozenDictionary<DateOnly, CalendarDay> marks;
    private readonly int first;
    private readonly int[] passed;      // passed[i]: working days among the first i days of the span
    private readonly DateOnly[] workdays;

    /// <summary>Where two days meet on one date the later one holds, so hand over the nation's first and the village's last.</summary>
    public WorkdayCalendar(IEnumerable<int> maintainedYears, IEnumerable<CalendarDay> days, long version = 0)
    {
        Version = version;
        years = maintainedYears.ToFrozenSet();
        marks = days.GroupBy(day => day.Date).ToFrozenDictionary(same => same.Key, same => same.Last());

        if (years.Count == 0)
        {
            passed = [0];
            workdays = [];
            return;
        }

        var span = new Period(Period.Year(years.Min()).From, Period.Year(years.Max()).To);
        first = span.From.DayNumber;
        passed = new int[span.Days + 1];
        var found = new List<DateOnly>(years.Count * 253);
        for (var i = 0; i < span.Days; i++)
        {
            var day = span.From.AddDays(i);
            if (years.Contains(day.Year) && Explain(day).Counts) found.Add(day);
            passed[i + 1] = found.Count;
        }
        workdays = [.. found];
    }

    /// <summary>The revision of the calendar this was built from; a result derived with it is stamped with it.</summary>
    public long Version { get; }

    public IEnumerable<int> MaintainedYears => years.Order();

    public bool IsMaintained(int year) => years.Contains(year);

    public bool IsWorkday(DateOnly day)
    {
        DemandYears(day, day);
        return Explain(day).Counts;
    }

    /// <summary>
    /// The n-th working day after a day, which itself is day 0 whether worked or not; before it when n is negative.
    /// </summary>
    public DateOnly AddWorkdays(DateOnly from, int n)
    {
        if (n == 0) return from;

        var next = from.AddDays(Math.Sign(n));
        DemandYears(next, next);
        var index = n > 0 ? Passed(from) + n - 1 : Passed(next) + n;
        if (index >= workdays.Length) DemandYears(next, DateOnly.MaxValue);
        if (index < 0) DemandYears(next, DateOnly.MinValue);

        DemandYears(next, workdays[index]);
        return workdays[index];
    }

    public DateOnly NextWorkday(DateOnly after) => AddWorkdays(after, 1);

    public DateOnly PreviousWorkday(DateOnly before) => AddWorkdays(before, -1);

    /// <summary>Working days after one day up to and including another; none when the second is not later.</summary>
    public int CountWorkdays(DateOnly after, DateOnly through)
    {
        if (through <= after) return 0;

        DemandYears(after.AddDays(1), through);
        return Passed(through) - Passed(after);
    }

    public int CountWorkdays(Period period) => CountWorkdays(period.From.AddDays(-1), period.To);

    /// <summary>Every day of a period with the reason why it counts or does not.</summary>
    public IEnumerable<ExplainedDay> Explain(Period period)
    {
        DemandYears(period.From, period.To);
        return Enumerable.Range(0, period.Days).Select(i => Explain(period.From.AddDays(i)));
    }

    private ExplainedDay Explain(DateOnly day) => marks.GetValueOrDefault(day) switch
    {
        { Kind: DayKind.Holiday } mark => new(day, DayReason.Holiday, mark),
        { } mark => new(day, DayReason.MakeupWorkday, mark),
        null => new(day, day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? DayReason.Weekend : DayReason.Weekday),
    };

    private int Passed(DateOnly day) => passed[Math.Clamp(day.DayNumber - first + 1, 0, passed.Length - 1)];

    // Names the unmaintained year that is met first on the way.
    private void DemandYears(DateOnly start, DateOnly end)
    {
        var step = start <= end ? 1 : -1;
        for (var year = start.Year; year != end.Year + step; year += step)
            if (!years.Contains(year)) throw new RuleException("Workdays.YearNotMaintained", null, year);
    }
}
