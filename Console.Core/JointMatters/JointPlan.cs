using System.Runtime.InteropServices;

namespace GovConsole.JointMatters;

/// <summary>
/// When each part can begin and end at the latest promise, in working days from the start of the whole:
/// what waits for nothing begins at once, what waits begins when the last one before it ends.
/// </summary>
public static class JointPlan
{
    public sealed record Step(string Key, int Days, IReadOnlyCollection<string> After);

    [StructLayout(LayoutKind.Auto)]
    public readonly record struct Span(int From, int To);

    /// <summary>The span of every step.</summary>
    /// <exception cref="ArgumentException">The steps wait for each other in a circle, or for a step that is not there.</exception>
    public static IReadOnlyDictionary<string, Span> Of(IReadOnlyCollection<Step> steps)
    {
        var spans = new Dictionary<string, Span>(StringComparer.Ordinal);
        while (spans.Count < steps.Count)
        {
            var ready = steps.Where(step => !spans.ContainsKey(step.Key) && step.After.All(spans.ContainsKey)).ToList();
            if (ready.Count == 0) throw new ArgumentException("The steps wait for each other.", nameof(steps));
            foreach (var step in ready)
            {
                var from = step.After.Select(key => spans[key].To).DefaultIfEmpty().Max();
                spans[step.Key] = new(from, from + step.Days);
            }
        }
        return spans;
    }

    /// <summary>The length of the longest way through the steps.</summary>
    public static int Days(IReadOnlyCollection<Step> steps) => Of(steps).Values.Select(span => span.To).DefaultIfEmpty().Max();
}
