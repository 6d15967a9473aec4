using GovConsole.Identities;
using GovConsole.Kernel;

namespace GovConsole.Batches;

/// <summary>What is known beyond the line itself: the day, whose stations they are, the lines before it, and the licences that are being renewed already.</summary>
public sealed record RowFacts(
    DateOnly Today, string Company, IReadOnlyDictionary<string, int> FirstPlaces, IReadOnlyDictionary<string, string> OpenCases);

/// <summary>What must hold for a line to become a case. Each broken rule names its column.</summary>
public static class RowRules
{
    private const int LicenceMaxLength = 64;
    /// <summary>《危险化学品经营许可证管理办法》: three months before the licence ends.</summary>
    private const int MonthsBefore = 3;
    private const int EarlyMonths = 12;

    public static IReadOnlyList<BrokenRule> Check(StationRow row, RowFacts facts) =>
        [.. Station(row, facts), .. Licence(row, facts), .. Validity(row, facts), .. People(row)];

    /// <summary>What should be looked at twice; it keeps nobody from applying.</summary>
    public static IReadOnlyList<BrokenRule> Warn(StationRow row, RowFacts facts) => row.ValidOn switch
    {
        { } day when day < facts.Today => [],
        { } day when day < facts.Today.AddMonths(MonthsBefore) => [new("Batch.LateForRenewal", nameof(row.ValidUntil), MonthsBefore)],
        { } day when day > facts.Today.AddMonths(EarlyMonths) => [new("Batch.EarlyForRenewal", nameof(row.ValidUntil), EarlyMonths)],
        _ => [],
    };

    /// <summary>The place of the first line for every licence number of a file.</summary>
    public static IReadOnlyDictionary<string, int> FirstPlaces(IEnumerable<StationRow> rows) => rows
        .Where(row => row.LicenceKey.Length > 0).GroupBy(row => row.LicenceKey).ToDictionary(same => same.Key, same => same.Min(row => row.Place));

    /// <summary>The applicant's name on the case of a station: the company's, and the station's behind it unless it says so itself.</summary>
    public static string Applicant(string company, string station) =>
        station.Trim() is var name && name.StartsWith(company, StringComparison.Ordinal) ? name : company + name;

    private static IEnumerable<BrokenRule> Station(StationRow row, RowFacts facts)
    {
        if (string.IsNullOrWhiteSpace(row.Station)) yield return new("Batch.StationMissing", nameof(row.Station));
        else if (Applicant(facts.Company, row.Station).Length > Cases.Applicant.NameMaxLength)
            yield return new("Batch.StationTooLong", nameof(row.Station), Cases.Applicant.NameMaxLength - facts.Company.Length);
    }

    private static IEnumerable<BrokenRule> Licence(StationRow row, RowFacts facts)
    {
        if (row.LicenceKey.Length == 0) yield return new("Batch.LicenceMissing", nameof(row.Licence));
        else if (row.Licence.Trim().Length > LicenceMaxLength) yield return new("Batch.LicenceTooLong", nameof(row.Licence), LicenceMaxLength);
        else if (facts.FirstPlaces.TryGetValue(row.LicenceKey, out var first) && first != row.Place) yield return new("Batch.LicenceTwice", nameof(row.Licence), first);
        else if (facts.OpenCases.TryGetValue(row.LicenceKey, out var number)) yield return new("Batch.LicenceOpen", nameof(row.Licence), number);
    }

    private static IEnumerable<BrokenRule> Validity(StationRow row, RowFacts facts)
    {
        if (string.IsNullOrWhiteSpace(row.ValidUntil)) yield return new("Batch.ValidityMissing", nameof(row.ValidUntil));
        else if (row.ValidOn is not { } day) yield return new("Batch.ValidityWrong", nameof(row.ValidUntil));
        else if (day < facts.Today) yield return new("Batch.Expired", nameof(row.ValidUntil));
    }

    private static IEnumerable<BrokenRule> People(StationRow row)
    {
        if (string.IsNullOrWhiteSpace(row.Address)) yield return new("Batch.AddressMissing", nameof(row.Address));
        else if (row.Address.Trim().Length > 200) yield return new("Batch.AddressTooLong", nameof(row.Address), 200);
        if (string.IsNullOrWhiteSpace(row.Manager)) yield return new("Batch.ManagerMissing", nameof(row.Manager));
        else if (row.Manager.Trim().Length > 50) yield return new("Batch.ManagerTooLong", nameof(row.Manager), 50);
        if (string.IsNullOrWhiteSpace(row.Phone)) yield return new("Batch.PhoneMissing", nameof(row.Phone));
        else if (!Phones.IsPhone(row.Phone)) yield return new("Batch.PhoneWrong", nameof(row.Phone));
    }
}
