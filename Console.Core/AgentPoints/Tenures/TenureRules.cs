using GovConsole.Identities;
using GovConsole.Kernel;

namespace GovConsole.AgentPoints.Tenures;

/// <summary>What an appointment must look like beside those the village has had.</summary>
public static class TenureRules
{
    public static IEnumerable<BrokenRule> Check(AppointAgent.Input input, DateOnly today, IReadOnlyList<AgentTenure> before)
    {
        if (string.IsNullOrWhiteSpace(input.Name)) yield return new("AgentPoint.NameMissing", nameof(input.Name));
        else if (input.Name.Trim().Length > AgentTenure.NameMaxLength) yield return new("AgentPoint.TextTooLong", nameof(input.Name), AgentTenure.NameMaxLength);

        if (string.IsNullOrWhiteSpace(input.Phone)) yield return new("AgentPoint.PhoneMissing", nameof(input.Phone));
        else if (!Phones.IsPhone(input.Phone)) yield return new("AgentPoint.PhoneWrong", nameof(input.Phone));

        if (input.Post?.Trim().Length > AgentTenure.TextMaxLength) yield return new("AgentPoint.TextTooLong", nameof(input.Post), AgentTenure.TextMaxLength);
        if (input.Training?.Trim().Length > AgentTenure.TextMaxLength) yield return new("AgentPoint.TextTooLong", nameof(input.Training), AgentTenure.TextMaxLength);

        var from = input.From ?? today;
        if (from > today) yield return new("AgentPoint.AppointedInFuture", nameof(input.From));
        if (input.Primary && Clash(from, before) is { } clash) yield return clash;
    }

    private static BrokenRule? Clash(DateOnly from, IReadOnlyList<AgentTenure> before)
    {
        var primaries = before.Where(tenure => tenure.Primary).ToList();
        if (primaries.Find(tenure => tenure.IsOpen) is { } active)
            return new("AgentPoint.SecondPrimaryAgent", nameof(AppointAgent.Input.Primary), active.Name, active.From);
        return primaries.Where(tenure => tenure.To >= from).MaxBy(tenure => tenure.To) is { } overlapping
            ? new("AgentPoint.TenureOverlaps", nameof(AppointAgent.Input.From), overlapping.Name, overlapping.To!.Value)
            : null;
    }
}
