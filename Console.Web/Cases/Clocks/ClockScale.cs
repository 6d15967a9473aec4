namespace GovConsole.Web.Cases.Clocks;

/// <summary>Where the days of a clock lie on a bar that begins with the acceptance and ends with the last day that matters, in per cent.</summary>
internal sealed class ClockScale(DateOnly start, IEnumerable<DateOnly?> days)
{
    private readonly int length = Math.Max(1, days.Max()?.DayNumber - start.DayNumber ?? 1);

    public double At(DateOnly day) => Math.Clamp(100d * (day.DayNumber - start.DayNumber) / length, 0, 100);
}
