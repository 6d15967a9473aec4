using GovConsole.AgentPoints;
using GovConsole.Kernel;

namespace GovConsole.Agents.Backups;

/// <summary>Who may stand in for whom.</summary>
public static class BackupRules
{
    /// <summary>How far ahead a pair may be agreed.</summary>
    public const int DaysAhead = 60;

    public static IEnumerable<BrokenRule> Check(
        DateOnly? from, DateOnly today, AgentTenure? primary, AgentTenure? standIn, IReadOnlyList<AgentBackup> before)
    {
        if (primary is null)
        {
            yield return new("Agents.NoPrimary");
            yield break;
        }

        var first = from ?? today;
        if (standIn is null) yield return new("Agents.StandInMissing", "StandIn");
        else if (IsSame(standIn, primary)) yield return new("Agents.StandInHimself", "StandIn");
        if (first < primary.From) yield return new("Agents.BeforeTenure", "From", primary.From);
        if (first > today.AddDays(DaysAhead)) yield return new("Agents.TooFarAhead", "From", DaysAhead);
        if (before.FirstOrDefault(pair => pair.PrincipalId == primary.Id && (pair.To is null || pair.To >= first)) is { } clash)
            yield return new("Agents.BackupOverlaps", "From", clash.From);
    }

    /// <summary>One person in two tenures is still one person, as far as the account tells.</summary>
    public static bool IsSame(AgentTenure one, AgentTenure other) =>
        one.Id == other.Id || one.AccountId is { } account && account == other.AccountId;
}
