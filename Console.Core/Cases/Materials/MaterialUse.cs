namespace GovConsole.Cases.Materials;

/// <summary>
/// What nobody had to bring of a case's materials: how many the item requires and for how many of these matched data stand; how many are
/// electronic licences and how many of those came out of the licence store. <c>Listed</c> are all that the case keeps a record of; an item asks for
/// one at least, so none means that a ledger kept by hand told nothing of them.
/// </summary>
public sealed record MaterialUse(int Listed, int Required, int Matched, int Licences, int Reused)
{
    public static readonly MaterialUse None = new(0, 0, 0, 0, 0);

    public static MaterialUse Of(IReadOnlyCollection<CaseMaterial> materials) => new(
        materials.Count, materials.Count(one => one.Required), materials.Count(one => one is { Required: true, Way: MaterialWay.DataMatch }),
        materials.Count(one => one.Licence), materials.Count(one => one is { Licence: true, Way: MaterialWay.Licence }));
}
