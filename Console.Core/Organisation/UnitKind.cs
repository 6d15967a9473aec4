namespace GovConsole.Organisation;

/// <summary>What a unit is. The kind of a village follows from the last three digits of its code, never from its name.</summary>
public enum UnitKind
{
    Province,
    /// <summary>A prefecture-level city, or a county-level city or county directly under the province.</summary>
    City,
    /// <summary>A district of a prefecture-level city.</summary>
    District,
    /// <summary>镇</summary>
    Town,
    /// <summary>乡</summary>
    RuralTownship,
    /// <summary>街道</summary>
    Subdistrict,
    /// <summary>A farm, forest or park that stands where a township would; not a statutory township.</summary>
    TownshipLike,
    /// <summary>村民委员会, codes 200–399.</summary>
    VillageCommittee,
    /// <summary>居民委员会, codes 001–199.</summary>
    ResidentsCommittee,
    /// <summary>类似居委会, codes 400–499.</summary>
    ResidentsLike,
    /// <summary>类似村委会, codes 500–599.</summary>
    VillageLike,
    Department,
    Park,
    /// <summary>A row of the statistics that is no real unit; nobody works there.</summary>
    Container,
}
