namespace GovConsole.Agents.Rotas;

/// <summary>值班表: a village's week from a day on, until a later one begins. What was in force on a past day stays known.</summary>
public sealed class AgentRota
{
    public required string Code { get; init; }
    public required DateOnly From { get; init; }
    public required WeekPattern Week { get; set; }
    public required DateTime SetAt { get; set; }
    public required string By { get; set; }
}

/// <summary>A half day on which it is not as in the week.</summary>
public sealed class RotaException
{
    public const int NoteMaxLength = 100;

    public required string Code { get; init; }
    public required DateOnly Day { get; init; }
    public required DayHalf Half { get; init; }
    public required Duty Duty { get; set; }
    public string? Note { get; set; }
    public required string By { get; set; }
}
