namespace GovConsole.AgentPoints;

/// <summary>A day on which the agent of a village took in a matter: evidence of the ledger that nobody has to write down.</summary>
public sealed class AgentDay
{
    public required string Code { get; init; }
    public required DateOnly Day { get; init; }
    public required DateTime RecordedAt { get; init; }
}
