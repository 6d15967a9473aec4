using System.Collections.Concurrent;
using System.Globalization;

namespace GovConsole.Load;

/// <summary>What was measured, one line for each action.</summary>
internal sealed class Tally
{
    private readonly ConcurrentQueue<Row> rows = [];
    private readonly ConcurrentQueue<TimeSpan> bare = [];
    private readonly ConcurrentQueue<string> failures = [];

    public IReadOnlyCollection<string> Failures => failures;

    public void Add(Row row) => rows.Enqueue(row);

    public void AddBare(TimeSpan time) => bare.Enqueue(time);

    public void Fail(string what) => failures.Enqueue(what);

    public void Print()
    {
        Say($"{"action",-12} {"times",6} {"first ms: p50",14} {"p95",7} {"p99",7} {"whole ms: p50",14} {"p95",7} {"p99",7} {"most",7} {"KB: p50",9} {"p95",6}");
        foreach (var kind in rows.GroupBy(row => row.Act).OrderByDescending(group => group.Count())) Line(kind.Key, [.. kind]);
        Line("all", [.. rows]);
        var floor = Spread.Of(bare.Select(time => time.TotalMilliseconds));
        Say($"{"bare",-12} {bare.Count,6} {"",14} {"",7} {"",7} {floor.Median,14:F1} {floor.P95,7:F1} {floor.P99,7:F1} {floor.Most,7:F0}   (/health, asked as often between the actions)");
        foreach (var group in failures.GroupBy(failure => failure[..Math.Min(160, failure.Length)]).OrderByDescending(group => group.Count()).Take(20)) Say($"  {group.Count()} x {group.Key}");
    }

    private static void Line(string name, IReadOnlyList<Row> of)
    {
        var (first, whole) = (Spread.Of(of.Select(row => row.First.TotalMilliseconds)), Spread.Of(of.Select(row => row.Whole.TotalMilliseconds)));
        var bytes = Spread.Of(of.Select(row => row.Bytes / 1024d));
        Say($"{name,-12} {of.Count,6} {first.Median,14:F1} {first.P95,7:F1} {first.P99,7:F1} {whole.Median,14:F1} {whole.P95,7:F1} {whole.P99,7:F1} {whole.Most,7:F0} {bytes.Median,9:F1} {bytes.P95,6:F1}");
    }

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    /// <summary>From the action until the first batch came, until the page was whole, and what went over the line for it.</summary>
    internal sealed record Row(string Act, TimeSpan First, TimeSpan Whole, long Bytes);
}

/// <summary>How values spread.</summary>
internal sealed record Spread(double Median, double P95, double P99, double Most)
{
    public static Spread Of(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted.Length is 0 ? new(double.NaN, double.NaN, double.NaN, double.NaN) : new(At(0.5), At(0.95), At(0.99), sorted[^1]);

        double At(double share) => sorted[Math.Min(sorted.Length - 1, (int)(sorted.Length * share))];
    }
}
