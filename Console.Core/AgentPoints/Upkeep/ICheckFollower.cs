using GovConsole.Data;

namespace GovConsole.AgentPoints.Upkeep;

/// <summary>Takes note, in the transaction of a check, of what it means elsewhere. This is how a feature above learns of the checks.</summary>
public interface ICheckFollower
{
    /// <summary>Looks up beforehand what following needs and must not be read inside the transaction.</summary>
    Task PrepareAsync(CancellationToken ct);

    Task FollowAsync(ConsoleDb db, AgentPoint point, ElementCheck check, CancellationToken ct);
}
