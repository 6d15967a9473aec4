using System.Globalization;

namespace GovConsole.Assets;

/// <summary>What is known of an asset and can be corrected. The label is a computer's MAC address or the name of its host.</summary>
public sealed record AssetTraits(string Number, string Model, string? Label, Network? Network, string? Phone, DateOnly? BoughtOn)
{
    public string? this[AssetField field] => field switch
    {
        AssetField.Number => Number,
        AssetField.Model => Model,
        AssetField.Label => Label,
        AssetField.Network => Network?.ToString(),
        AssetField.Phone => Phone,
        AssetField.BoughtOn => BoughtOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, null),
    };

    /// <summary>The fields in which another description differs from this one.</summary>
    public IEnumerable<AssetField> Differing(AssetTraits other) => Enum.GetValues<AssetField>().Where(field => this[field] != other[field]);
}
