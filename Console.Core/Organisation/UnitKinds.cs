namespace GovConsole.Organisation;

public static class UnitKinds
{
    /// <summary>镇、乡、街道 and what stands in their place.</summary>
    public static bool IsTownship(this UnitKind kind) =>
        kind is UnitKind.Town or UnitKind.RuralTownship or UnitKind.Subdistrict or UnitKind.TownshipLike;

    /// <summary>A township by statute: Hainan has 218.</summary>
    public static bool IsStatutoryTownship(this UnitKind kind) =>
        kind is UnitKind.Town or UnitKind.RuralTownship or UnitKind.Subdistrict;

    /// <summary>A village or residents' community, whatever its exact kind.</summary>
    public static bool IsVillage(this UnitKind kind) =>
        kind is UnitKind.VillageCommittee or UnitKind.ResidentsCommittee or UnitKind.ResidentsLike or UnitKind.VillageLike;

    /// <summary>Where a service point can be: in a village or community, and in an industrial park.</summary>
    public static bool HasPoint(this UnitKind kind) => kind.IsVillage() || kind is UnitKind.Park;

    public static bool IsCity(this UnitKind kind) => kind is UnitKind.City;

    /// <summary>The kind of a village by the last three digits of its statistical code (GB/T 10114 ranges).</summary>
    public static UnitKind OfVillage(string code) => int.Parse(code.AsSpan(^3), System.Globalization.CultureInfo.InvariantCulture) switch
    {
        < 200 => UnitKind.ResidentsCommittee,
        < 400 => UnitKind.VillageCommittee,
        < 500 => UnitKind.ResidentsLike,
        _ => UnitKind.VillageLike,
    };
}
