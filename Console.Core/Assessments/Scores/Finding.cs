namespace GovConsole.Assessments.Scores;

/// <summary>One thing that costs points: on which day, and what proves it (the id or number of a check, visit, call, case or notice).</summary>
public sealed record Finding(Ground Ground, DateOnly On, string? Reference = null, string? Detail = null)
{
    public int Points { get; init; } = Ground.Points();
}
