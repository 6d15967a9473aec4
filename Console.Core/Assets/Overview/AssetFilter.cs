using GovConsole.Data;

namespace GovConsole.Assets.Overview;

/// <summary>What the register shows. It round-trips through the address, so a colleague can be sent the list.</summary>
public sealed record AssetFilter
{
    public string? Unit { get; init; }
    public AssetKind? Kind { get; init; }
    /// <summary>Computers that have been silent for too long.</summary>
    public bool Silent { get; init; }
    /// <summary>With an open fault ticket.</summary>
    public bool Faulty { get; init; }
    /// <summary>What is no longer in use; else only what is.</summary>
    public bool Retired { get; init; }
    /// <summary>Part of the number, model, label, telephone number or of the village's name.</summary>
    public string? Text { get; init; }

    internal IQueryable<Asset> Apply(IQueryable<Asset> assets, ConsoleDb db, IReadOnlyCollection<Guid> silent)
    {
        assets = Retired ? assets.Where(x => x.RetiredOn != null) : assets.Where(x => x.RetiredOn == null);
        if (Kind is { } kind) assets = assets.Where(x => x.Kind == kind);
        var faults = db.Faults;
        if (Faulty) assets = assets.Where(x => faults.Any(fault => fault.AssetId == x.Id && fault.EndedOn == null));
        if (Silent) assets = assets.Where(x => silent.Contains(x.Id));
        if (string.IsNullOrWhiteSpace(Text)) return assets;

        var (text, number, units) = (Text.Trim(), Text.Trim().ToUpperInvariant(), db.Set<GovConsole.Organisation.Unit>());
        return assets.Where(x => x.Number.Contains(number) || x.Model.Contains(text) || x.Label!.Contains(text) || x.Phone!.Contains(text)
            || units.Any(unit => unit.Code == x.Code && (unit.Name.Contains(text) || unit.Initials.StartsWith(number))));
    }
}
