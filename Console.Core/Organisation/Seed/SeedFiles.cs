using CsvHelper;

namespace GovConsole.Organisation.Seed;

/// <summary>The facts that the product ships with: the statistical divisions, their corrections, departments and parks.</summary>
internal static partial class SeedFiles
{
    [CsvRecord]
    internal sealed partial record Division(string Code, string Parent, string Level, string Name, string Kind, string Initials, string Note);

    [CsvRecord]
    internal sealed partial record Correction(
        string Action, string Code, string Parent, string Level, string Name, string Kind, string Initials, string Note);

    [CsvRecord]
    internal sealed partial record Department(string Code, string Name, string Initials, string Note);

    [CsvRecord]
    internal sealed partial record Park(string Code, string City, string Name, string Initials, string Note);

    public static IEnumerable<T> Read<T>(string name)
    {
        using var csv = CsvReader.Create(typeof(SeedFiles).Assembly.GetManifestResourceStream($"{typeof(SeedFiles).Namespace}.{name}.csv")!);
        foreach (var record in csv.GetRecords<T>()) yield return record;
    }
}
