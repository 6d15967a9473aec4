using GovConsole.Kernel;
using GovConsole.Workdays.Limits;

namespace GovConsole.Items;

/// <summary>What must hold for a version of an item to be published.</summary>
public static class ItemRules
{
    public static IEnumerable<BrokenRule> Check(string code, ItemVersion version)
    {
        if (string.IsNullOrWhiteSpace(code)) yield return new("Item.CodeMissing", nameof(Item.Code));
        else if (code.Length > Item.CodeMaxLength) yield return new("Item.CodeTooLong", nameof(Item.Code), Item.CodeMaxLength);
        if (string.IsNullOrWhiteSpace(version.Name)) yield return new("Item.NameMissing", nameof(version.Name));
        else if (version.Name.Length > ItemVersion.NameMaxLength) yield return new("Item.NameTooLong", nameof(version.Name), ItemVersion.NameMaxLength);
        if (string.IsNullOrWhiteSpace(version.Basis)) yield return new("Item.BasisMissing", nameof(version.Basis));
        if (version.Statutory.Days < 0 || version.Promised.Days < 0 || version.SendUpDays < 0) yield return new("Item.LimitNegative", nameof(version.Promised));
        if (version.Handling is not HandlingKind.Immediate && version.Promised.Days == 0) yield return new("Item.LimitMissing", nameof(version.Promised));
        if (Longer(version.Promised, version.Statutory)) yield return new("Item.PromiseOverStatute", nameof(version.Promised), version.Statutory.Days);
        if (version.Materials.Count == 0) yield return new("Item.MaterialsMissing", nameof(version.Materials));
        if (version.Steps.Count == 0) yield return new("Item.StepsMissing", nameof(version.Steps));
        if (version.OfferedAt is Offering.None) yield return new("Item.OfferedNowhere", nameof(version.OfferedAt));
        if (version.DecidedAt is DecisionLevel.Province != version.DepartmentCode is { Length: > 0 })
            yield return new("Item.DepartmentMissing", nameof(version.DepartmentCode));
    }

    public static IEnumerable<BrokenRule> CheckRevision(Item item, ItemVersion next)
    {
        foreach (var broken in Check(item.Code, next)) yield return broken;
        var last = item.Versions.MaxBy(version => version.EffectiveFrom)!;
        if (next.EffectiveFrom <= last.EffectiveFrom) yield return new("Item.RevisionNotLater", nameof(next.EffectiveFrom), last.EffectiveFrom);
        if (last.Standing is ItemStanding.Cancelled) yield return new("Item.Cancelled", null, last.Name);
    }

    // Seven natural days hold five working days at most, so only limits of one unit, or a working-day promise
    // with more days than a natural-day statute, can be told to be too long.
    private static bool Longer(TimeLimit promised, TimeLimit statutory) =>
        promised.Days > statutory.Days && (promised.Unit == statutory.Unit || promised.Unit is LimitUnit.Workdays);
}
