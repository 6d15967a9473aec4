namespace GovConsole.Workdays.Limits;

public enum LimitUnit { Workdays, NaturalDays }

/// <summary>How long something may take. 0 days means the same day.</summary>
public readonly record struct TimeLimit(int Days, LimitUnit Unit)
{
    public static TimeLimit Workdays(int days) => new(days, LimitUnit.Workdays);

    public static TimeLimit NaturalDays(int days) => new(days, LimitUnit.NaturalDays);
}
