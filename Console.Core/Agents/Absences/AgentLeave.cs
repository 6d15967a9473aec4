namespace GovConsole.Agents.Absences;

public enum LeaveKind { Personal, Sick, Annual, Training, Official }

/// <summary>请假: days on which an agent will not be there, both included, why, and who stands in.</summary>
public sealed class AgentLeave
{
    public const int ReasonMaxLength = 200;

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required string Code { get; init; }
    public required Guid TenureId { get; init; }
    public required LeaveKind Kind { get; init; }
    public required DateOnly From { get; init; }
    public required DateOnly To { get; set; }
    public required string Reason { get; init; }
    /// <summary>The tenure of whoever stands in; null while nobody does, which leaves a hole.</summary>
    public Guid? StandInId { get; init; }
    public required DateTime EnteredAt { get; init; }
    public required string By { get; init; }
    public bool Cancelled { get; private set; }

    public bool HoldsOn(DateOnly day) => !Cancelled && From <= day && day <= To;

    /// <summary>销假: back from a day on. What had not begun is as if it had not been asked for.</summary>
    public void Back(DateOnly day)
    {
        if (From >= day) Cancelled = true;
        else To = day.AddDays(-1);
    }
}
