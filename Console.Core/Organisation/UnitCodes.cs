using System.Globalization;

namespace GovConsole.Organisation;

/// <summary>
/// How codes are built (GB/T 2260, GB/T 10114): a code is its parent's and some digits more, whose range tells the kind.
/// Departments and parks, which no standard numbers, carry a letter.
/// </summary>
public static class UnitCodes
{
    private const string CountyPrefix = "90";

    /// <summary>The kinds that may stand directly below a unit.</summary>
    public static IReadOnlyList<UnitKind> KindsBelow(Unit parent) => parent switch
    {
        { Kind: UnitKind.Province } => [UnitKind.City, UnitKind.Department],
        { Kind: UnitKind.City, Code.Length: 4 } => [UnitKind.District, UnitKind.Department, UnitKind.Park],
        { Kind: UnitKind.City or UnitKind.District } =>
            [UnitKind.Town, UnitKind.RuralTownship, UnitKind.Subdistrict, UnitKind.TownshipLike, UnitKind.Department, UnitKind.Park],
        _ when parent.Kind.IsTownship() =>
            [UnitKind.VillageCommittee, UnitKind.ResidentsCommittee, UnitKind.ResidentsLike, UnitKind.VillageLike],
        _ => [],
    };

    /// <summary>Whether a code may name a unit of the kind below the parent.</summary>
    public static bool Fits(Unit parent, UnitKind kind, string code)
    {
        if (!code.StartsWith(parent.Code, StringComparison.Ordinal)) return false;
        var tail = code[parent.Code.Length..];
        return kind switch
        {
            UnitKind.City => tail.StartsWith(CountyPrefix, StringComparison.Ordinal) ? Digits(tail, 4) : Digits(tail, 2),
            UnitKind.District => Digits(tail, 2),
            UnitKind.Department => tail.StartsWith('D') && Digits(tail[1..], 2),
            UnitKind.Park => tail.StartsWith('P') && Digits(tail[1..], 2),
            _ => Digits(tail, 3) && Ranges(kind).Any(range => range.From <= Number(tail) && Number(tail) <= range.To),
        };
    }

    /// <summary>What <see cref="Fits"/> accepts, for the reader: 469007100–469007199.</summary>
    public static string Shape(Unit parent, UnitKind kind) => kind switch
    {
        UnitKind.City => $"{parent.Code}01–{parent.Code}89, {parent.Code}{CountyPrefix}01–{parent.Code}{CountyPrefix}99",
        UnitKind.District => $"{parent.Code}01–{parent.Code}99",
        UnitKind.Department => $"{parent.Code}D01–{parent.Code}D99",
        UnitKind.Park => $"{parent.Code}P01–{parent.Code}P99",
        _ => string.Join(", ", Ranges(kind).Select(range => $"{parent.Code}{range.From:000}–{parent.Code}{range.To:000}")),
    };

    private static (int From, int To)[] Ranges(UnitKind kind) => kind switch
    {
        UnitKind.Subdistrict => [(1, 99)],
        // A town made of a farm keeps the code that it had as a farm.
        UnitKind.Town => [(100, 199), (400, 599)],
        UnitKind.RuralTownship => [(200, 399)],
        UnitKind.TownshipLike => [(400, 599)],
        UnitKind.ResidentsCommittee => [(1, 199)],
        UnitKind.VillageCommittee => [(200, 399)],
        UnitKind.ResidentsLike => [(400, 499)],
        UnitKind.VillageLike => [(500, 599)],
        _ => [],
    };

    private static bool Digits(string tail, int count) => tail.Length == count && tail.All(char.IsAsciiDigit) && Number(tail) > 0;

    private static int Number(string tail) => int.Parse(tail, CultureInfo.InvariantCulture);
}
