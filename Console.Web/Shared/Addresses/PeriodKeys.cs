using System.Globalization;

namespace GovConsole.Web.Shared.Addresses;

/// <summary>Months and quarters as they stand in an address: <c>2026-02</c> and <c>2026Q1</c>, each by its first day.</summary>
internal static class PeriodKeys
{
    public static string OfMonth(DateOnly month) => month.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    public static DateOnly? Month(string? key) => InAddress.Day($"{key}-01");

    public static string OfQuarter(DateOnly quarter) => string.Create(CultureInfo.InvariantCulture, $"{quarter.Year}Q{(quarter.Month + 2) / 3}");

    public static DateOnly? Quarter(string? key) =>
        key is [_, _, _, _, 'Q', >= '1' and <= '4' and var number] ? InAddress.Day($"{key[..4]}-{(number - '1') * 3 + 1:00}-01") : null;
}
