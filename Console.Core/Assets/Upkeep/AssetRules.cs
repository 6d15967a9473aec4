using GovConsole.AgentPoints;
using GovConsole.Identities;
using GovConsole.Kernel;

namespace GovConsole.Assets.Upkeep;

/// <summary>How the words and days of an asset must be.</summary>
public static class AssetRules
{
    public static IEnumerable<BrokenRule> Check(AssetInput input, AssetKind kind, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(input.Number)) yield return new("Asset.NumberMissing", nameof(input.Number));
        else if (input.Number.Trim().Length > Asset.NumberMaxLength) yield return new("Asset.TextTooLong", nameof(input.Number), Asset.NumberMaxLength);
        else if (!input.Number.Trim().All(sign => char.IsLetterOrDigit(sign) || sign is '-' or '/' or '_' or '.')) yield return new("Asset.NumberWrong", nameof(input.Number));

        if (string.IsNullOrWhiteSpace(input.Model)) yield return new("Asset.ModelMissing", nameof(input.Model));
        else if (input.Model.Trim().Length > Asset.TextMaxLength) yield return new("Asset.TextTooLong", nameof(input.Model), Asset.TextMaxLength);
        if (input.Label?.Trim().Length > Asset.TextMaxLength) yield return new("Asset.TextTooLong", nameof(input.Label), Asset.TextMaxLength);

        if (kind is AssetKind.Computer && input.Network is null) yield return new("Asset.NetworkMissing", nameof(input.Network));
        if (kind is AssetKind.Telephone && string.IsNullOrWhiteSpace(input.Phone)) yield return new("Asset.PhoneMissing", nameof(input.Phone));
        else if (kind is AssetKind.Telephone && (!Phones.IsPhone(input.Phone!) || input.Phone!.Trim().Length > AgentPoint.PhoneMaxLength)) yield return new("Asset.PhoneWrong", nameof(input.Phone));
        if (input.BoughtOn > today) yield return new("Asset.BoughtInFuture", nameof(input.BoughtOn));
    }

    public static IEnumerable<BrokenRule> Begin(AddAsset.Input input, AgentPoint point, DateOnly today)
    {
        if (!Enum.IsDefined(input.Kind)) yield return new("Asset.KindMissing", nameof(input.Kind));
        if (point.Status is PointStatus.Merged) yield return new("Asset.PointMerged");
        var since = input.InUseSince ?? today;
        if (since > today) yield return new("Asset.UsedInFuture", nameof(input.InUseSince));
        if (since < input.BoughtOn && input.BoughtOn <= today) yield return new("Asset.UsedBeforeBought", nameof(input.InUseSince), input.BoughtOn!.Value);
    }

    public static IEnumerable<BrokenRule> Retire(RetireAsset.Input input, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(input.Reason)) yield return new("Asset.ReasonMissing", nameof(input.Reason));
        else if (input.Reason.Trim().Length > Asset.ReasonMaxLength) yield return new("Asset.TextTooLong", nameof(input.Reason), Asset.ReasonMaxLength);
        if (input.On > today) yield return new("Asset.RetiredInFuture", nameof(input.On));
    }
}
