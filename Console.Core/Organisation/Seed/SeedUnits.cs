namespace GovConsole.Organisation.Seed;

/// <summary>
/// Makes units of the shipped facts. Corrections are applied to the rows, never by deleting one:
/// a retired row stays, with the reason, so that an old code is still found.
/// </summary>
internal static class SeedUnits
{
    private const string Province = "46";
    private const string CountiesOfTheProvince = "4690";

    /// <summary>Every unit, parents before children.</summary>
    public static List<Unit> All()
    {
        var rows = SeedFiles.Read<SeedFiles.Division>("divisions").ToDictionary(row => row.Code);
        var retired = new Dictionary<string, string>();
        foreach (var correction in SeedFiles.Read<SeedFiles.Correction>("corrections")) Apply(correction, rows, retired);

        var units = new Dictionary<string, Unit>(rows.Count + 100);
        foreach (var row in rows.Values.OrderBy(row => row.Code.Length).ThenBy(row => row.Code, StringComparer.Ordinal))
        {
            // The statistics gather the province's own counties under a row that is no city; they are its cities and counties.
            var parent = row.Parent is CountiesOfTheProvince ? Province : row.Parent;
            Add(row.Code, parent, row.Name, Kind(row), row.Initials, row.Note);
            if (retired.TryGetValue(row.Code, out var reason)) units[row.Code].Retire(reason);
        }

        foreach (var row in SeedFiles.Read<SeedFiles.Department>("departments")) Add(row.Code, Province, row.Name, UnitKind.Department, row.Initials, row.Note);
        foreach (var row in SeedFiles.Read<SeedFiles.Park>("parks")) Add(row.Code, row.City, row.Name, UnitKind.Park, row.Initials, row.Note);
        return [.. units.Values];

        void Add(string code, string parent, string name, UnitKind kind, string initials, string note) => units.Add(
            code, Unit.Of(code, units.GetValueOrDefault(parent), name, kind, initials, note.Length == 0 ? null : note));
    }

    private static void Apply(
        SeedFiles.Correction correction, Dictionary<string, SeedFiles.Division> rows, Dictionary<string, string> retired)
    {
        var (action, code, parent, level, name, kind, initials, note) = correction;
        if (action is "add") rows.Add(code, new(code, parent, level, name, kind, initials, note));
        else if (action is "retire") retired.Add(code, note);
        else if (action is "rename") rows[code] = rows[code] with { Name = name, Initials = initials, Note = note };
        else if (action is "move") rows[code] = rows[code] with { Parent = parent, Note = note };
        else rows[code] = rows[code] with { Note = note };
    }

    private static UnitKind Kind(SeedFiles.Division row) => row.Level switch
    {
        "province" => UnitKind.Province,
        "city" => row.Code is CountiesOfTheProvince ? UnitKind.Container : UnitKind.City,
        "county" => row.Parent is CountiesOfTheProvince ? UnitKind.City : UnitKind.District,
        "township" => row.Kind switch
        {
            "镇" => UnitKind.Town,
            "乡" => UnitKind.RuralTownship,
            "街道" => UnitKind.Subdistrict,
            // A district that governs its villages itself: the statistical row stands in the township's place.
            "类似乡级" or "统计容器" => UnitKind.TownshipLike,
            _ => throw new InvalidDataException($"Kind '{row.Kind}' of {row.Code} is unknown."),
        },
        _ => UnitKinds.OfVillage(row.Code),
    };
}
