using System.Globalization;
using GovConsole.Ratings;
using Microsoft.AspNetCore.WebUtilities;

namespace GovConsole.Web.Ratings;

/// <summary>The addresses of ratings. The list's filter is its address; what makes no sense in one is as if it were not said.</summary>
public static class RatingAddress
{
    public const string List = "/ratings";
    private const string Day = "yyyy-MM-dd";

    public static string Rating(string number) => $"{List}/{Uri.EscapeDataString(number)}";

    public static string Format(RatingFilter filter, Guid? before = null) => QueryHelpers.AddQueryString(List, new Dictionary<string, string?>
    {
        ["unit"] = filter.Unit,
        ["own"] = filter.Own ? "true" : null,
        ["level"] = filter.Level?.ToString(),
        ["good"] = filter.Good ? "true" : null,
        ["state"] = filter.State?.ToString(),
        ["from"] = filter.From?.ToString(Day, CultureInfo.InvariantCulture),
        ["to"] = filter.To?.ToString(Day, CultureInfo.InvariantCulture),
        ["before"] = before?.ToString(),
    }.Where(pair => pair.Value is not null));

    public static (RatingFilter Filter, Guid? Before) Parse(string? query)
    {
        var values = QueryHelpers.ParseQuery(query);
        return (new()
        {
            Unit = Text("unit") is { Length: > 0 and <= 20 } unit && unit.All(char.IsAsciiLetterOrDigit) ? unit : null,
            Own = Text("own") is "true",
            Level = Name<Satisfaction>("level"),
            Good = Text("good") is "true",
            State = Name<CureState>("state"),
            From = Date("from"),
            To = Date("to"),
        }, Guid.TryParse(Text("before"), out var id) ? id : null);

        string? Text(string key) => values.TryGetValue(key, out var found) && found is [{ } only] ? only.Trim() : null;

        T? Name<T>(string key) where T : struct, Enum =>
            Enum.GetNames<T>().FirstOrDefault(name => name.Equals(Text(key), StringComparison.OrdinalIgnoreCase)) is { } name ? Enum.Parse<T>(name) : null;

        DateOnly? Date(string key) => DateOnly.TryParseExact(Text(key), Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
    }
}
