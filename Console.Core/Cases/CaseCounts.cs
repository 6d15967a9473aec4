using GovConsole.Statistics;

namespace GovConsole.Cases;

/// <summary>
/// What one case adds to the figures, as a function of how it stands now. An event folds the difference of two such answers,
/// so the tallies are at any moment the sum over all cases, and rebuilding them is that sum.
/// </summary>
public static class CaseCounts
{
    public static Fact Fact(Case subject, IReadOnlyDictionary<DateOnly, Counts> byDay) =>
        new(Units(subject), subject.ItemId, (int)subject.Channel, byDay);

    // Divisions count what was received in them; departments stand beside the tree and count what they decide.
    private static IReadOnlyList<string> Units(Case subject)
    {
        IEnumerable<string> divisions = subject.Source.IsDepartment ? subject.Source.Codes.SkipLast(1) : subject.Source.Codes;
        return [.. subject.Decider.IsDepartment ? divisions.Append(subject.DeciderCode) : divisions];
    }

    /// <summary>What changed between two answers.</summary>
    public static IReadOnlyDictionary<DateOnly, Counts> Difference(
        IReadOnlyDictionary<DateOnly, Counts> before, IReadOnlyDictionary<DateOnly, Counts> after)
    {
        var difference = new Dictionary<DateOnly, Counts>();
        Add(after, 1);
        Add(before, -1);
        return difference;

        void Add(IReadOnlyDictionary<DateOnly, Counts> days, int sign)
        {
            foreach (var (day, counts) in days)
            {
                if (!difference.TryGetValue(day, out var sum)) difference[day] = sum = new();
                sum.Add(counts, sign);
            }
        }
    }

    public static IReadOnlyDictionary<DateOnly, Counts> Of(Case subject)
    {
        var days = new Dictionary<DateOnly, Counts>();
        foreach (var (measure, day, number) in Lines(subject))
        {
            if (!days.TryGetValue(day, out var counts)) days[day] = counts = new();
            counts[measure] += number;
        }
        return days;
    }

    private static IEnumerable<(Measure Measure, DateOnly Day, long Number)> Lines(Case x)
    {
        foreach (var measure in Enum.GetValues<Measure>())
            if (CaseMeasures.Day(measure, x) is { } day && CaseMeasures.Number(measure, x) is var number and not 0)
                yield return (measure, day, number);
    }
}
