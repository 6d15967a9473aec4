using System.Globalization;
using GovConsole.Assets;
using GovConsole.Assets.Calls;
using GovConsole.Assets.Overview;

namespace GovConsole.Web.Assets;

/// <summary>The addresses of equipment and test calls, said once: pages, links and files read and write them alike.</summary>
public static class AssetRoutes
{
    public const string Register = "/assets";
    public const string TestCalls = "/test-calls";
    public const string Bind = "/assets/bind";
    public const string Heartbeat = "/assets/heartbeat";

    public static string Village(string code) => $"/points/{Uri.EscapeDataString(code)}/assets";

    public static string To(AssetFilter filter, string path = Register) => With(path,
        ("unit", filter.Unit), ("kind", filter.Kind?.ToString()), ("silent", filter.Silent ? "true" : null), ("faulty", filter.Faulty ? "true" : null),
        ("retired", filter.Retired ? "true" : null), ("q", filter.Text));

    public static AssetFilter Filter(string? unit, string? kind, string? silent, string? faulty, string? retired, string? q) => new()
    {
        Unit = unit, Kind = Named<AssetKind>(kind), Silent = silent == "true", Faulty = faulty == "true", Retired = retired == "true", Text = q,
    };

    public static string To(LoadTestCalls.Input asked, string path = TestCalls) =>
        With(path, ("unit", asked.Unit), ("month", Key(asked.Month)), ("state", asked.State?.ToString()));

    /// <summary>The month asked for, or this one when it makes no sense or has not begun.</summary>
    public static LoadTestCalls.Input Calls(string? unit, string? month, string? state, DateOnly today) => new(
        unit, DateOnly.TryParseExact(month, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first) && first <= today ? first : new(today.Year, today.Month, 1),
        Named<CallState>(state));

    public static string Key(DateOnly month) => month.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    private static T? Named<T>(string? name) where T : struct, Enum => name is not null && Enum.GetNames<T>().Contains(name) ? Enum.Parse<T>(name) : null;

    private static string With(string path, params (string Key, string? Value)[] parameters)
    {
        var query = string.Join('&', parameters.Where(one => !string.IsNullOrEmpty(one.Value)).Select(one => $"{one.Key}={Uri.EscapeDataString(one.Value!)}"));
        return query.Length == 0 ? path : $"{path}?{query}";
    }
}
