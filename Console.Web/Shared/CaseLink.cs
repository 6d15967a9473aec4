using GovConsole.Cases;
using GovConsole.Cases.Ledger;
using GovConsole.Statistics;
using Microsoft.AspNetCore.WebUtilities;

namespace GovConsole.Web.Shared;

/// <summary>The address of the list behind a figure.</summary>
public static class CaseLink
{
    public static string To(CaseQuery cases) => QueryHelpers.AddQueryString("/cases", new Dictionary<string, string?>
    {
        ["measure"] = cases.Measure?.ToString(),
        ["inHandOn"] = Day(cases.InHandOn),
        ["from"] = Day(cases.From),
        ["to"] = Day(cases.To),
        ["unit"] = cases.Unit,
        ["own"] = cases.Own ? "true" : null,
        ["item"] = cases.Item?.ToString(),
        ["card"] = cases.Card?.ToString(),
        ["channel"] = ((Channel?)cases.Channel)?.ToString(),
        ["sort"] = cases.Measure is { } measure && CaseMeasures.SortOf(measure) is not LedgerSort.Received and var sort ? sort.ToString() : null,
    }.Where(part => part.Value is not null));

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
