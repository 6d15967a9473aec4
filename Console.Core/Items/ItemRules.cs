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
        else if (!code.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_')) yield return new("Item.CodeWrong", nameof(Item.Code));
        if (string.IsNullOrWhiteSpace(version.Name)) yield return new("Item.NameMissing", nameof(version.Name));
        else if (version.Name.Length > ItemVersion.NameMaxLength) yield return new("Item.NameTooLong", nameof(version.Name), ItemVersion.NameMaxLength);
        if (string.IsNullOrWhiteSpace(version.Basis)) yield return new("Item.BasisMissing", nameof(version.Basis));
        else if (version.Basis.Length > ItemVersion.BasisMaxLength) yield return new("Item.BasisTooLong", nameof(version.Basis), ItemVersion.BasisMaxLength);
        if (version.Certificate?.Length > ItemVersion.NameMaxLength)
            yield return new("Item.CertificateTooLong", nameof(version.Certificate), ItemVersion.NameMaxLength);
        if (version.Fee < 0) yield return new("Item.FeeNegative", nameof(version.Fee));
        if (version.Statutory.Days < 0 || version.Promised.Days < 0 || version.SendUpDays < 0) yield return new("Item.LimitNegative", nameof(version.Promised));
        if (version.Handling is not HandlingKind.Immediate && version.Promised.Days == 0) yield return new("Item.LimitMissing", nameof(version.Promised));
        if (Longer(version.Promised, version.Statutory)) yield return new("Item.PromiseOverStatute", nameof(version.Promised), version.Statutory.Days);
        if (version.Materials.Count == 0) yield return new("Item.MaterialsMissing", nameof(version.Materials));
        if (version.Steps.Count == 0) yield return new("Item.StepsMissing", nameof(version.Steps));
        if (version.OfferedAt is Offering.None) yield return new("Item.OfferedNowhere", nameof(version.OfferedAt));
        if (version.DecidedAt is DecisionLevel.Province != version.DepartmentCode is { Length: > 0 })
            yield return new("Item.DepartmentMissing", nameof(version.DepartmentCode));
        foreach (var broken in CheckParts(version)) yield return broken;
    }

    // Cases keep materials and steps by name, so a name stands for one thing only.
    private static IEnumerable<BrokenRule> CheckParts(ItemVersion version)
    {
        if (version.Materials.Exists(material => string.IsNullOrWhiteSpace(material.Name)))
            yield return new("Item.MaterialNameMissing", nameof(version.Materials));
        if (Twice(version.Materials.Select(material => material.Name)) is { } material)
            yield return new("Item.MaterialTwice", nameof(version.Materials), material);
        if (version.Materials.Exists(material => material.Originals < 0 || material.Copies < 0))
            yield return new("Item.MaterialCountNegative", nameof(version.Materials));
        if (version.Materials.Exists(material => material is { Deferrable: true, Required: false }))
            yield return new("Item.DeferrableOptional", nameof(version.Materials));
        if (version.Steps.Exists(step => string.IsNullOrWhiteSpace(step.Name) || string.IsNullOrWhiteSpace(step.Duty)))
            yield return new("Item.StepIncomplete", nameof(version.Steps));
        if (Twice(version.Steps.Select(step => step.Name)) is { } step) yield return new("Item.StepTwice", nameof(version.Steps), step);
        if (version.Steps.Exists(step => step.LimitDays < 0)) yield return new("Item.StepLimitNegative", nameof(version.Steps));
    }

    private static string? Twice(IEnumerable<string> names) =>
        names.Where(name => !string.IsNullOrWhiteSpace(name)).GroupBy(name => name).FirstOrDefault(group => group.Count() > 1)?.Key;

    public static IEnumerable<BrokenRule> CheckNew(string code, ItemVersion first)
    {
        foreach (var broken in Check(code, first)) yield return broken;
        if (first.EffectiveFrom == default) yield return new("Item.EffectiveFromMissing", nameof(first.EffectiveFrom));
        if (first.Standing is not ItemStanding.InForce) yield return new("Item.NewNotInForce", nameof(first.Standing));
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
