using System.Diagnostics.Metrics;

namespace GovConsole.Kernel;

/// <summary>What an operator can read of the running product, beside what the framework measures itself. None of it names a person or a case.</summary>
public static class Figures
{
    public const string MeterName = "GovConsole";

    private static readonly Meter Meter = new(MeterName);

    /// <summary>Statements that took longer than they should.</summary>
    public static readonly Counter<long> SlowQueries = Meter.CreateCounter<long>("console.slow_queries");

    /// <summary>How long jobs took, in seconds, by <c>kind</c> and by how they ended (<c>state</c>).</summary>
    public static readonly Histogram<double> Jobs = Meter.CreateHistogram<double>("console.jobs", "s");
}
