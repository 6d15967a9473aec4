using GovConsole.Imports.Layouts;
using GovConsole.Items;
using GovConsole.Kernel;

namespace GovConsole.Imports.Rows;

/// <summary>
/// Items by code and by every name that a version of theirs bears or bore, with and without what stands in brackets: a ledger of years ago
/// calls the 生育登记（生育证） by either.
/// </summary>
public sealed class ItemNames
{
    private readonly Dictionary<string, Item> codes;
    private readonly ILookup<string, Item> names;
    private readonly Dictionary<Guid, DateOnly?> ends;
    private readonly Memo<(string Code, string Name), (Item? Item, BrokenRule? Broken)> found;

    public ItemNames(IReadOnlyCollection<Item> items)
    {
        codes = items.ToDictionary(item => item.Code, StringComparer.OrdinalIgnoreCase);
        names = items.SelectMany(item => item.Versions.SelectMany(version => Ways(version.Name)).Distinct(), (item, name) => (name, item))
            .ToLookup(pair => pair.name, pair => pair.item);
        found = new(written => Find(written.Code, written.Name));
        ends = items.SelectMany(item => item.Versions).ToDictionary(version => version.Id, version => version.EffectiveTo);
    }

    /// <summary>Whether these are the versions known here, each to the same last day: more of a version never changes.</summary>
    public bool Are(IReadOnlyDictionary<Guid, DateOnly?> versions) =>
        versions.Count == ends.Count && ends.All(known => versions.TryGetValue(known.Key, out var end) && end == known.Value);

    /// <summary>The item that a row means by its code or its name.</summary>
    public (Item? Item, BrokenRule? Broken) Of(string code, string name) => found[(code, name)];

    private (Item? Item, BrokenRule? Broken) Find(string code, string name)
    {
        if (code.Length > 0) return codes.TryGetValue(code, out var coded) ? (coded, null) : (null, new("Import.ItemUnknown", nameof(LedgerField.ItemCode), code));
        if (codes.TryGetValue(Plain.Number(name), out var byCode)) return (byCode, null);
        return Ways(name).Select(way => names[way].Distinct().ToList()).FirstOrDefault(found => found.Count > 0) switch
        {
            null => (null, new("Import.ItemUnknown", nameof(LedgerField.Item), name)),
            [var one] => (one, null),
            var many => (null, new("Import.ItemAmbiguous", nameof(LedgerField.Item), name, string.Join('、', many.Select(item => item.Code)))),
        };
    }

    // The whole name first: what it says exactly counts before what it says in part.
    private static IEnumerable<string> Ways(string name)
    {
        var plain = string.Concat(Plain.HalfWidth(Plain.Words(name)).Where(character => !char.IsWhiteSpace(character)));
        yield return plain;
        var (open, close) = (plain.IndexOf('(', StringComparison.Ordinal), plain.IndexOf(')', StringComparison.Ordinal));
        if (open <= 0 || close < open) yield break;
        yield return plain[..open] + plain[(close + 1)..];
        yield return plain[..open];
    }
}
