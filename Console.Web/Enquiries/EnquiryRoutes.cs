using System.Globalization;
using GovConsole.Enquiries;
using GovConsole.Web.Shared.Addresses;
using Microsoft.AspNetCore.WebUtilities;

namespace GovConsole.Web.Enquiries;

/// <summary>The addresses of questions and complaints. The list's filter is its address; what makes no sense in one is as if it were not said.</summary>
public static class EnquiryRoutes
{
    public const string All = "/enquiries";
    public const string New = "/enquiries/new";
    public const string Ledger = "/enquiries/ledger";
    private const string Day = "yyyy-MM-dd";

    public static string Of(string number) => $"{All}/{Uri.EscapeDataString(number)}";

    public static string Format(EnquiryFilter filter, Guid? before = null, string path = All) => QueryHelpers.AddQueryString(path, new Dictionary<string, string?>
    {
        ["unit"] = filter.Unit,
        ["own"] = filter.Own ? "true" : null,
        ["kind"] = filter.Kind?.ToString(),
        ["state"] = filter.State?.ToString(),
        ["from"] = filter.From?.ToString(Day, CultureInfo.InvariantCulture),
        ["to"] = filter.To?.ToString(Day, CultureInfo.InvariantCulture),
        ["before"] = before?.ToString(),
    }.Where(pair => pair.Value is not null));

    public static (EnquiryFilter Filter, Guid? Before) Parse(string? query)
    {
        var values = QueryHelpers.ParseQuery(query);
        return (new()
        {
            Unit = Text("unit") is { Length: > 0 and <= 20 } unit && unit.All(char.IsAsciiLetterOrDigit) ? unit : null,
            Own = Text("own") is "true",
            Kind = InAddress.Named<EnquiryKind>(Text("kind")),
            State = InAddress.Named<EnquiryState>(Text("state")),
            From = InAddress.Day(Text("from")),
            To = InAddress.Day(Text("to")),
        }, InAddress.Id(Text("before")));

        string? Text(string key) => values.TryGetValue(key, out var found) && found is [{ } only] ? only.Trim() : null;
    }
}
