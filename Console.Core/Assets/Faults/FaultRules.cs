using GovConsole.Kernel;

namespace GovConsole.Assets.Faults;

/// <summary>How the words and days of a fault ticket must be.</summary>
public static class FaultRules
{
    public static IEnumerable<BrokenRule> Report(ReportFault.Input input, Asset asset, Fault? open, DateOnly today)
    {
        if (asset.RetiredOn is { } retired) yield return new("Asset.Retired", null, asset.Number, retired);
        if (open is not null) yield return new("Asset.FaultOpen", null, asset.Number, open.ReportedOn);
        if (string.IsNullOrWhiteSpace(input.What)) yield return new("Asset.WhatMissing", nameof(input.What));
        else if (input.What.Trim().Length > Fault.TextMaxLength) yield return new("Asset.TextTooLong", nameof(input.What), Fault.TextMaxLength);

        var found = input.FoundOn ?? today;
        if (found > today) yield return new("Asset.FoundInFuture", nameof(input.FoundOn));
        else if (found < asset.InUseSince) yield return new("Asset.FoundBeforeUse", nameof(input.FoundOn), asset.InUseSince);
    }

    public static IEnumerable<BrokenRule> Repair(RepairFault.Input input, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(input.Repairer)) yield return new("Asset.RepairerMissing", nameof(input.Repairer));
        else if (input.Repairer.Trim().Length > Fault.NameMaxLength) yield return new("Asset.TextTooLong", nameof(input.Repairer), Fault.NameMaxLength);
        if (string.IsNullOrWhiteSpace(input.How)) yield return new("Asset.HowMissing", nameof(input.How));
        else if (input.How.Trim().Length > Fault.TextMaxLength) yield return new("Asset.TextTooLong", nameof(input.How), Fault.TextMaxLength);
        if (input.On > today) yield return new("Asset.RepairedInFuture", nameof(input.On));
    }
}
