using GovConsole.Kernel;

namespace GovConsole.Agents.Backups;

/// <summary>AB岗: who stands in for a village's primary agent, both days included. The other may serve a neighbouring village of the township.</summary>
public sealed class AgentBackup
{
    public const int ReasonMaxLength = 200;

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required string Code { get; init; }
    /// <summary>A岗: the primary agent's tenure.</summary>
    public required Guid PrincipalId { get; init; }
    /// <summary>B岗: the tenure of whoever stands in.</summary>
    public required Guid StandInId { get; init; }
    public required DateOnly From { get; init; }
    public DateOnly? To { get; private set; }
    public string? EndReason { get; private set; }

    public bool HoldsOn(DateOnly day) => From <= day && (To is null || day <= To);

    public void End(DateOnly day, string reason)
    {
        if (To is { } ended) throw new RuleException("Agents.BackupEnded", null, ended);
        if (day < From) throw new RuleException("Agents.EndBeforeStart", nameof(To), From);
        (To, EndReason) = (day, reason);
    }
}
