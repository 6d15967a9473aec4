using System.Globalization;

namespace GovConsole.Web.Shared.Addresses;

/// <summary>
/// What an address asks for. Anybody can write anything behind a question mark, so a page takes text, and what makes no sense here is as if it
/// were not said: the page shows what it shows without it.
/// </summary>
public static class InAddress
{
    // Beyond these nothing of the product lies, and a calendar has room left on both sides.
    private static readonly DateOnly Earliest = new(1900, 1, 1), Latest = new(2199, 12, 31);
    private const int LastPage = 10_000;

    /// <summary>One of the names of the type, in capital letters or not; "1" and "Accepted,Closed" are no names.</summary>
    public static T? Named<T>(string? said) where T : struct, Enum =>
        Enum.GetNames<T>().FirstOrDefault(name => name.Equals(said?.Trim(), StringComparison.OrdinalIgnoreCase)) is { } name ? Enum.Parse<T>(name) : null;

    public static DateOnly? Day(string? said) =>
        DateOnly.TryParseExact(said, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day >= Earliest && day <= Latest ? day : null;

    public static Guid? Id(string? said) => Guid.TryParse(said, out var id) ? id : null;

    public static long? Number(string? said) => long.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    public static bool? Flag(string? said) => bool.TryParse(said, out var flag) ? flag : null;

    /// <summary>Which page of a list; the first, when none is said that there could be.</summary>
    public static int Page(string? said) => Number(said) is { } page and > 0 and <= LastPage ? (int)page : 1;

    /// <summary>An address with those of the parameters that say something.</summary>
    public static string At(string path, params (string Key, string? Value)[] parameters)
    {
        var query = string.Join('&', parameters.Where(one => !string.IsNullOrEmpty(one.Value)).Select(one => $"{one.Key}={Uri.EscapeDataString(one.Value!)}"));
        return query.Length == 0 ? path : $"{path}?{query}";
    }
}
