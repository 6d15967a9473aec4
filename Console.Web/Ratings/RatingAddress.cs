using System.Globalization;
using GovConsole.Ratings;
using GovConsole.Web.Shared.Addresses;
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
        ["applicant"] = filter.ByApplicant ? "true" : null,
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
            Level = InAddress.Named<Satisfaction>(Text("level")),
            Good = Text("good") is "true",
            State = InAddress.Named<CureState>(Text("state")),
            ByApplicant = Text("applicant") is "true",
            From = InAddress.Day(Text("from")),
            To = InAddress.Day(Text("to")),
        }, InAddress.Id(Text("before")));

        string? Text(string key) => values.TryGetValue(key, out var found) && found is [{ } only] ? only.Trim() : null;
    }
}
