using System.Globalization;

namespace GovConsole.Kernel;

/// <summary>
/// Beijing time, whatever zone the server stands in. China has kept UTC+8 without daylight saving since 1992,
/// so a fixed offset is exact for every date this product knows.
/// </summary>
public static class Beijing
{
    public static readonly TimeSpan Offset = TimeSpan.FromHours(8);

    public static DateOnly Today(this TimeProvider clock) => Day(clock.UtcNow());

    public static DateTime UtcNow(this TimeProvider clock) => clock.GetUtcNow().UtcDateTime;

    /// <summary>The Beijing day on which a moment falls.</summary>
    public static DateOnly Day(DateTime utc) => DateOnly.FromDateTime(Time(utc));

    /// <summary>Wall-clock time in Beijing of a moment.</summary>
    public static DateTime Time(DateTime utc) => DateTime.SpecifyKind(utc + Offset, DateTimeKind.Unspecified);

    /// <summary>Wall-clock time in Beijing to the minute, as lists write it: 2026-03-09 10:00. Nothing for what has not happened.</summary>
    public static string? Minute(DateTime? utc) => utc is { } moment ? Time(moment).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) : null;

    /// <summary>The moment of a wall-clock time in Beijing.</summary>
    public static DateTime Utc(DateTime wall) => DateTime.SpecifyKind(wall - Offset, DateTimeKind.Utc);

    /// <summary>The moment at which a Beijing day begins.</summary>
    public static DateTime StartOf(DateOnly day) => Utc(day.ToDateTime(TimeOnly.MinValue));
}
