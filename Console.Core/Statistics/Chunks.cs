using GovConsole.Kernel;

namespace GovConsole.Statistics;

/// <summary>A run of tally rows of one grain; both ends are first days of such rows.</summary>
public readonly record struct Chunk(Grain Grain, DateOnly From, DateOnly To);

/// <summary>Cuts a period into as few tally rows as cover it: whole years, else whole months, else days.</summary>
public static class Chunks
{
    public static DateOnly Start(Grain grain, DateOnly day) => grain switch
    {
        Grain.Year => new(day.Year, 1, 1),
        Grain.Month => new(day.Year, day.Month, 1),
        _ => day,
    };

    public static IReadOnlyList<Chunk> Of(Period period)
    {
        var chunks = new List<Chunk>();
        for (var day = period.From; day <= period.To;)
        {
            var grain = GrainFrom(day, period.To);
            if (chunks is [.., var last] && last.Grain == grain) chunks[^1] = last with { To = day };
            else chunks.Add(new(grain, day, day));

            if (Next(grain, day) is not { } next) break;
            day = next;
        }
        return chunks;
    }

    private static Grain GrainFrom(DateOnly day, DateOnly end)
    {
        if (day is { Month: 1, Day: 1 } && Next(Grain.Year, day) is { } year && year.AddDays(-1) <= end) return Grain.Year;
        if (day.Day == 1 && Next(Grain.Month, day) is { } month && month.AddDays(-1) <= end) return Grain.Month;
        return Grain.Day;
    }

    private static DateOnly? Next(Grain grain, DateOnly day) => day.Year >= DateOnly.MaxValue.Year ? null : grain switch
    {
        Grain.Year => day.AddYears(1),
        Grain.Month => day.AddMonths(1),
        _ => day.AddDays(1),
    };
}
