using GovConsole.Kernel;

namespace GovConsole.Agents.Trainings;

/// <summary>培训: a course that an agent sat through, how it ended and how long that holds.</summary>
public sealed class AgentTraining
{
    public const int CourseMaxLength = 100;
    public const int MostHours = 200;

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required string Code { get; init; }
    public required Guid TenureId { get; init; }
    public required string Course { get; init; }
    public required DateOnly Day { get; init; }
    public required int Hours { get; init; }
    public required bool Passed { get; init; }
    /// <summary>The last day on which it counts; null when it counts for the year in which it was.</summary>
    public DateOnly? ValidUntil { get; init; }
    public required string By { get; init; }

    /// <summary>Whether it makes its agent trained in a period: passed by its end, and either held in it or still valid when it ends.</summary>
    public bool CountsIn(Period period) => Passed && Day <= period.To && (Day >= period.From || (ValidUntil ?? new(Day.Year, 12, 31)) >= period.To);
}
