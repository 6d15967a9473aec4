using System.Globalization;
using GovConsole.Cases;
using GovConsole.Cases.Flow;
using GovConsole.Cases.Ledger;
using GovConsole.Statistics;
using GovConsole.Web.Shared.Addresses;
using Microsoft.AspNetCore.WebUtilities;

namespace GovConsole.Web.Cases;

/// <summary>
/// The ledger's state as its address: the filter under the names of its properties, and the place in the list.
/// What an address says that makes no sense is left out and named, so that a mistyped link still opens and nobody is misled by it.
/// </summary>
public sealed record CaseFilterUrl(CaseFilter Filter, string? After = null, string? Before = null)
{
    private const string Day = "yyyy-MM-dd";
    private const int TextMaxLength = 100;

    /// <summary>Keys of the address that were left out.</summary>
    public IReadOnlyList<string> Ignored { get; init; } = [];

    public static CaseFilterUrl Parse(string? query)
    {
        var values = QueryHelpers.ParseQuery(query);
        var read = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var filter = new CaseFilter
        {
            Text = Read("text", value => value.Length <= TextMaxLength ? value : null),
            Unit = Read("unit", value => value.Length <= 20 && value.All(char.IsAsciiLetterOrDigit) ? value : null),
            Own = Read("own", InAddress.Flag) ?? false,
            Item = Read("item", InAddress.Id),
            Channel = Read("channel", InAddress.Named<Channel>),
            Status = Read("status", InAddress.Named<CaseStatus>),
            Measure = Read("measure", InAddress.Named<Measure>),
            Joint = Read("joint", Serial),
            Batch = Read("batch", Serial),
            InHandOn = Read("inHandOn", InAddress.Day),
            From = Read("from", InAddress.Day),
            To = Read("to", InAddress.Day),
            Gap = Read("gap", InAddress.Named<GapState>),
            Delivery = Read("delivery", InAddress.Named<DeliveryState>),
            Card = Read("card", InAddress.Named<Card>),
            Sending = Read("sending", InAddress.Named<SendingState>),
            Mine = Read("mine", InAddress.Flag) ?? false,
            Untaken = Read("untaken", InAddress.Flag) ?? false,
            Sort = Read("sort", InAddress.Named<LedgerSort>) ?? LedgerSort.Received,
            Ascending = Read("ascending", InAddress.Flag) ?? false,
        };
        var (after, before) = (Read("after", Cursor), Read("before", Cursor));
        return new(filter, after, before) { Ignored = [.. values.Keys.Where(key => !read.Contains(key))] };

        T? Read<T>(string key, Func<string, T?> parse)
        {
            if (!values.TryGetValue(key, out var found) || found is [null or ""])
            {
                read.Add(key);
                return default;
            }

            var value = found is [{ } only] ? parse(only.Trim()) : default;
            if (value is not null) read.Add(key);
            return value;
        }
    }

    /// <summary>The address, such as <c>/cases?measure=Closed&amp;from=2026-03-01</c>.</summary>
    public string Format(string path = LedgerRoutes.Ledger) => QueryHelpers.AddQueryString(path, new Dictionary<string, string?>
    {
        ["text"] = string.IsNullOrWhiteSpace(Filter.Text) ? null : Filter.Text.Trim(),
        ["unit"] = Filter.Unit,
        ["own"] = Filter.Own ? "true" : null,
        ["item"] = Filter.Item?.ToString("d"),
        ["channel"] = Filter.Channel?.ToString(),
        ["status"] = Filter.Status?.ToString(),
        ["measure"] = Filter.Measure?.ToString(),
        ["joint"] = Filter.Joint,
        ["batch"] = Filter.Batch,
        ["inHandOn"] = Filter.InHandOn?.ToString(Day, CultureInfo.InvariantCulture),
        ["from"] = Filter.From?.ToString(Day, CultureInfo.InvariantCulture),
        ["to"] = Filter.To?.ToString(Day, CultureInfo.InvariantCulture),
        ["gap"] = Filter.Gap?.ToString(),
        ["delivery"] = Filter.Delivery?.ToString(),
        ["card"] = Filter.Card?.ToString(),
        ["sending"] = Filter.Sending?.ToString(),
        ["mine"] = Filter.Mine ? "true" : null,
        ["untaken"] = Filter.Untaken ? "true" : null,
        ["sort"] = Filter.Sort is LedgerSort.Received ? null : Filter.Sort.ToString(),
        ["ascending"] = Filter.Ascending ? "true" : null,
        ["after"] = After,
        ["before"] = Before,
    }.Where(pair => pair.Value is not null));

    private static string? Serial(string value) =>
        value.Length <= 32 && value.All(character => char.IsAsciiLetterOrDigit(character) || character is '-') ? value : null;

    private static string? Cursor(string value) =>
        value.Length <= 64 && value.All(character => char.IsAsciiLetterOrDigit(character) || character is '.' or '-') ? value : null;
}
