using GovConsole.Kernel;

namespace GovConsole.Jobs.Schedules;

/// <summary>How often recurring work is due: at an interval, or every day at a time in Beijing.</summary>
public sealed record Cadence
{
    private Cadence() { }

    public TimeSpan? Interval { get; private init; }
    public TimeOnly Time { get; private init; }

    public static Cadence Every(TimeSpan interval) => new() { Interval = interval };

    public static Cadence Daily(TimeOnly time) => new() { Time = time };

    public DateTime NextAfter(DateTime utc)
    {
        if (Interval is { } interval) return utc + interval;

        var today = Beijing.Utc(Beijing.Day(utc).ToDateTime(Time));
        return today > utc ? today : today.AddDays(1);
    }
}

/// <summary>Work that the system does by itself, as jobs of this kind; on a new installation at once, or not before its first time.</summary>
public sealed record Recurring(string Kind, Cadence Cadence, bool AtOnce = true);
