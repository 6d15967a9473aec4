using System.Runtime.InteropServices;

namespace GovConsole.JointMatters;

/// <summary>What something takes when each item is applied for on its own, and when all are applied for together.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Comparison(int Apart, int Together)
{
    public int Spared => Math.Max(0, Apart - Together);
}

/// <summary>What an applicant is spared by one application instead of several: trips to a counter, papers to hand in, days to wait.</summary>
public sealed record Savings
{
    public required Comparison Trips { get; init; }
    public required Comparison Materials { get; init; }
    public required Comparison Days { get; init; }

    /// <summary>One part as it would be applied for alone: one trip, all its materials, its whole promise.</summary>
    public sealed record Part(int Days, IReadOnlyCollection<string> Materials);

    /// <param name="parts">The parts, each for itself.</param>
    /// <param name="asked">The materials asked of the applicant altogether, each name once.</param>
    /// <param name="limit">The promise for the whole.</param>
    /// <param name="visits">How often the applicant came for the joint application: once to a counter, never online.</param>
    public static Savings Of(IReadOnlyCollection<Part> parts, IReadOnlyCollection<string> asked, int limit, int visits) => new()
    {
        Trips = new(parts.Count, visits),
        Materials = new(parts.Sum(part => part.Materials.Count), asked.Count),
        Days = new(parts.Sum(part => part.Days), limit),
    };
}
