using GovConsole.Kernel;

namespace GovConsole.Items;

/// <summary>
/// A service item (事项): something one can apply for. What it asks and promises changes over the years, so all of that
/// stands in its versions; a case keeps the version under which it was received.
/// </summary>
public sealed class Item
{
    public const int CodeMaxLength = 64;

    private readonly List<ItemVersion> versions = [];

    private Item() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    /// <summary>实施编码. Opaque: its form differs between platforms.</summary>
    public string Code { get; private init; } = "";
    public IReadOnlyList<ItemVersion> Versions => versions;

    public static Item Of(string code, ItemVersion first)
    {
        var item = new Item { Code = code };
        item.versions.Add(first);
        return item;
    }

    /// <summary>The version in force on a day, whatever its standing; null before the first and after the last.</summary>
    public ItemVersion? On(DateOnly day) => versions.Find(version => version.InForceOn(day));

    /// <summary>Ends the version in force on the day before and continues with another.</summary>
    public void Revise(ItemVersion next)
    {
        RuleException.ThrowIfAny(ItemRules.CheckRevision(this, next));
        versions.Find(version => version.EffectiveTo is null)?.EndOn(next.EffectiveFrom.AddDays(-1));
        next.Follow(versions.Max(version => version.Number));
        versions.Add(next);
    }
}
