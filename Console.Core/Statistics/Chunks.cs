using GovConsole.Kernel;

namespace GovConsole.Statistics;

/// <summary>A run of tally rows of one grain to be added, or taken away again; both ends are first days of such rows.</summary>
public readonly record struct Chunk(Grain Grain, DateOnly From, DateOnly To, int Sign = 1)
{
    /// <summary>How many tally rows of one unit it reads at most.</summary>
    public int Rows => Grain switch
    {
        Grain.Year => To.Year - From.Year + 1,
        Grain.Month => (To.Year - From.Year) * 12 + To.Month - From.Month + 1,
        _ => To.DayNumber - From.DayNumber + 1,
    };
}

/// <summary>
/// Cuts a period into few tally rows: whole years, months and days, and where that is shorter a whole with the rest taken away,
/// so that a month but for its last day is two rows.
/// </summary>
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
        var (first, last) = (Whole(Grain.Year, period.From), Whole(Grain.Year, period.To));
        if (first == last) return Part(Grain.Year, period);

        var (headIsWhole, tailIsWhole) = (first.From == period.From, last.To == period.To);
        var (from, to) = (headIsWhole ? first.From : first.To.AddDays(1), tailIsWhole ? last.From : last.From.AddYears(-1));
        return
        [
            .. headIsWhole ? [] : Part(Grain.Year, period with { To = first.To }),
            .. from <= to ? [new Chunk(Grain.Year, from, to)] : Array.Empty<Chunk>(),
            .. tailIsWhole ? [] : Part(Grain.Year, period with { From = last.From }),
        ];
    }

    // A period within one year, month or day.
    private static List<Chunk> Part(Grain grain, Period period)
    {
        var whole = Whole(grain, period.From);
        var block = new Chunk(grain, whole.From, whole.From);
        if (period == whole) return [block];

        var pieces = Pieces(grain - 1, period);
        var rest = Pieces(grain - 1, whole with { To = period.From.AddDays(-1) })
            .Concat(Pieces(grain - 1, whole with { From = period.To.AddDays(1) }))
            .Select(chunk => chunk with { Sign = -chunk.Sign }).Prepend(block).ToList();
        return rest.Sum(chunk => chunk.Rows) < pieces.Sum(chunk => chunk.Rows) ? rest : pieces;
    }

    private static List<Chunk> Pieces(Grain grain, Period period)
    {
        var pieces = new List<Chunk>();
        for (var day = period.From; day <= period.To;)
        {
            var whole = Whole(grain, day);
            foreach (var chunk in Part(grain, new(day, whole.To < period.To ? whole.To : period.To)))
                if (pieces is [.., var last] && last.Grain == chunk.Grain && last.Sign == chunk.Sign && Whole(grain, last.To).To.AddDays(1) == chunk.From)
                    pieces[^1] = last with { To = chunk.To };
                else pieces.Add(chunk);
            day = whole.To.AddDays(1);
        }
        return pieces;
    }

    private static Period Whole(Grain grain, DateOnly day) => grain switch
    {
        Grain.Year => Period.Year(day.Year),
        Grain.Month => Period.Month(day),
        _ => Period.Day(day),
    };
}
