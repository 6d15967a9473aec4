using GovConsole.Kernel;

namespace GovConsole.AgentPoints;

/// <summary>Somebody's time as agent of a village, both days included. A change of agent ends one and begins another.</summary>
public sealed class AgentTenure
{
    public const int NameMaxLength = 40;
    public const int TextMaxLength = 100;

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required string Code { get; init; }
    /// <summary>With what account the agent signs in; none for an agent who has not been given one.</summary>
    public Guid? AccountId { get; init; }
    public required string Name { get; init; }
    public required string PhoneSealed { get; init; }
    public required string PhoneMasked { get; init; }
    /// <summary>村干部 or 专职, as the appointment says.</summary>
    public string? Post { get; init; }
    public string? Training { get; init; }
    public required DateOnly From { get; init; }
    public DateOnly? To { get; private set; }
    /// <summary>The one who answers for the point. A village has at most one at a time; others stand in.</summary>
    public required bool Primary { get; init; }
    public string? EndReason { get; private set; }

    public bool IsOpen => To is null;

    public void End(DateOnly day, string reason)
    {
        if (To is not null) throw new RuleException("AgentPoint.TenureEnded", null, To.Value);
        if (day < From) throw new RuleException("AgentPoint.EndBeforeStart", nameof(To), From);
        (To, EndReason) = (day, reason);
    }
}
