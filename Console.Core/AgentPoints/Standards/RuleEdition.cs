using GovConsole.Kernel;

namespace GovConsole.AgentPoints.Standards;

/// <summary>制度版本: the edition of the wall rules that holds in a region from a day on. What hangs on the wall has to be this one.</summary>
public sealed class RuleEdition
{
    public const int NameMaxLength = 40;

    public long Id { get; private init; }
    public required UnitPath Unit { get; init; }
    public required string Name { get; init; }
    public required DateOnly From { get; init; }
    public string? Note { get; init; }
    public required DateTime RecordedAt { get; init; }
    public required Guid ById { get; init; }
    public required string By { get; init; }
}

public static class RuleEditions
{
    /// <summary>The edition in force for a unit on a day: the latest of the nearest unit at or above it that has published one; null where none has.</summary>
    public static RuleEdition? InForce(this IEnumerable<RuleEdition> editions, UnitPath unit, DateOnly day) => editions
        .Where(one => one.From <= day && one.Unit.Covers(unit))
        .OrderByDescending(one => one.Unit.Depth).ThenByDescending(one => one.From).ThenByDescending(one => one.Id).FirstOrDefault();

    /// <summary>The day on which another edition comes into force for a unit; null when none is announced.</summary>
    public static DateOnly? NextChange(this IReadOnlyCollection<RuleEdition> editions, UnitPath unit, DateOnly day)
    {
        var now = editions.InForce(unit, day);
        return editions.Where(one => one.From > day && one.Unit.Covers(unit)).Select(one => one.From).Order()
            .Select(from => (DateOnly?)from).FirstOrDefault(from => editions.InForce(unit, from!.Value)?.Id != now?.Id);
    }

    /// <summary>Whether an edition becomes the one in force for a unit on its first day, beside those that were published before it.</summary>
    public static bool Reaches(this RuleEdition edition, UnitPath unit, IEnumerable<RuleEdition> before) =>
        edition.Unit.Covers(unit) && !before.Any(one => one.From <= edition.From && one.Unit.Depth > edition.Unit.Depth && one.Unit.Covers(unit));
}
