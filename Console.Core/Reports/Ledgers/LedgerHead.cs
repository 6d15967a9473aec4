using GovConsole.Kernel;
using GovConsole.Statistics;
using Microsoft.Extensions.Localization;

namespace GovConsole.Reports.Ledgers;

/// <summary>What stands above the list: whose it is, of which days, by which filter, who took it out and when.</summary>
public static class LedgerHead
{
    public static IReadOnlyList<string> Lines(LedgerOrder order, long rows, IStringLocalizer text) =>
    [
        .. Question(order, text),
        text["Ledger.Exported", order.By, Beijing.Time(order.At), order.Number, rows],
    ];

    /// <summary>Only what was asked for.</summary>
    public static IReadOnlyList<string> Question(LedgerOrder order, IStringLocalizer text) =>
    [
        text["Ledger.Unit", order.Unit] + text["Report.Gap"] + Days(order, text),
        text["Ledger.Filter", text.Join(Filters(order, text).DefaultIfEmpty(text["Ledger.NoFilter"]))],
    ];

    private static string Days(LedgerOrder order, IStringLocalizer text)
    {
        var filter = order.Filter;
        if (filter.InHandOn is { } day) return text["Ledger.InHandOn", day];
        var basis = text[$"Ledger.Basis.{(filter.Measure ?? Measure.Received).Day()}"].Value;
        return (filter.From, filter.To) switch
        {
            ({ } from, { } to) => text["Ledger.Days", basis, from, to],
            ({ } from, null) => text["Ledger.DaysFrom", basis, from],
            (null, { } to) => text["Ledger.DaysTo", basis, to],
            _ => text["Ledger.AllDays"],
        };
    }

    private static IEnumerable<string> Filters(LedgerOrder order, IStringLocalizer text)
    {
        var filter = order.Filter;
        if (filter.Own) yield return text["Ledger.By.Own"];
        if (filter.Measure is { } measure) yield return text["Ledger.By.Measure", text.Of(measure)];
        if (filter.Status is { } status) yield return text["Ledger.By.Status", text.Of(status)];
        if (order.Item is { } item) yield return text["Ledger.By.Item", item];
        if (filter.Channel is { } channel) yield return text["Ledger.By.Channel", text.Of(channel)];
        if (filter.Gap is { } gap) yield return text["Ledger.By.Deferred", text.Of(gap)];
        if (filter.Delivery is { } delivery) yield return text["Ledger.By.Delivery", text.Of(delivery)];
        if (filter.Card is { } card) yield return text["Ledger.By.Card", text.Of(card)];
        if (filter.Mine) yield return text["Ledger.By.Mine"];
        if (filter.Text is { Length: > 0 } sought) yield return text["Ledger.By.Text", sought];
    }
}
