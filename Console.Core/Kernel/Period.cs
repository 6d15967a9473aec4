namespace GovConsole.Kernel;

/// <summary>A run of days, both ends included.</summary>
public readonly record struct Period(DateOnly From, DateOnly To)
{
    public int Days => To.DayNumber - From.DayNumber + 1;

    public bool Contains(DateOnly day) => From <= day && day <= To;

    /// <summary>The period of the same kind just before: the previous month for a whole month, else as many days before.</summary>
    public Period Before() => IsWholeMonth
        ? Month(From.AddDays(-1))
        : new(From.AddDays(-Days), From.AddDays(-1));

    /// <summary>The same period one year earlier. 29 February falls back to the 28th.</summary>
    public Period YearBefore() => IsWholeMonth
        ? Month(From.AddYears(-1))
        : new(From.AddYears(-1), To.AddYears(-1));

    public static Period Day(DateOnly day) => new(day, day);

    public static Period Month(DateOnly day)
    {
        var first = new DateOnly(day.Year, day.Month, 1);
        return new(first, first.AddMonths(1).AddDays(-1));
    }

    public static Period Year(int year) => new(new(year, 1, 1), new(year, 12, 31));

    private bool IsWholeMonth => this == Month(From);
}
