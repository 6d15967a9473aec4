namespace GovConsole.Kernel;

/// <summary>A run of days, both ends included.</summary>
public readonly record struct Period(DateOnly From, DateOnly To)
{
    public int Days => To.DayNumber - From.DayNumber + 1;

    public bool Contains(DateOnly day) => From <= day && day <= To;

    /// <summary>The period of the same kind just before: as many months for whole months, else as many days.</summary>
    public Period Before() => IsWholeMonths
        ? new(From.AddMonths(-Months), From.AddDays(-1))
        : new(From.AddDays(-Days), From.AddDays(-1));

    /// <summary>The same period one year earlier. A whole February stays whole; else the 29th falls back to the 28th.</summary>
    public Period YearBefore() => IsWholeMonths
        ? new(From.AddYears(-1), From.AddYears(-1).AddMonths(Months).AddDays(-1))
        : new(From.AddYears(-1), To.AddYears(-1));

    public static Period Day(DateOnly day) => new(day, day);

    /// <summary>Monday to Sunday.</summary>
    public static Period Week(DateOnly day)
    {
        var monday = day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
        return new(monday, monday.AddDays(6));
    }

    public static Period Quarter(DateOnly day)
    {
        var first = new DateOnly(day.Year, (day.Month - 1) / 3 * 3 + 1, 1);
        return new(first, first.AddMonths(3).AddDays(-1));
    }

    public static Period Month(DateOnly day)
    {
        var first = new DateOnly(day.Year, day.Month, 1);
        return new(first, first.AddMonths(1).AddDays(-1));
    }

    public static Period Year(int year) => new(new(year, 1, 1), new(year, 12, 31));

    private bool IsWholeMonths => From.Day == 1 && To == Month(To).To && To >= From;

    private int Months => (To.Year - From.Year) * 12 + To.Month - From.Month + 1;
}
