using GovConsole.Organisation;

namespace GovConsole.Items;

public static class Offerings
{
    /// <summary>The level at which a kind of unit stands for the offering of items.</summary>
    public static Offering Level(this UnitKind kind) => kind switch
    {
        UnitKind.Park => Offering.Park,
        UnitKind.Province or UnitKind.Department => Offering.Province,
        UnitKind.City or UnitKind.District => Offering.City,
        _ when kind.IsTownship() => Offering.Township,
        _ when kind.IsVillage() => Offering.Village,
        _ => Offering.None,
    };
}
