using GovConsole.Kernel;
using GovConsole.Statistics;
using Microsoft.Extensions.Localization;

namespace GovConsole.Reports.Ledgers;

/// <summary>What stands above the list: whose it is, of which days, by which filter, who took it out and when.</summary>
internal static class LedgerHead
{
    public static IReadOnlyList<string> Lines(LedgerExport export, IStringLocalizer text) =>
    [
        text["Ledger.Unit", export.Unit] + text["Report.Gap"] + Days(export, text),
        text["Ledger.Filter", text.Join(Filters(export, text).DefaultIfEmpty(text["Ledger.NoFilter"]))],
        text["Ledger.Exported", export.By, Beijing.Time(export.At), export.Number, export.Rows.Count],
    ];

    private static string Days(LedgerExport export, IStringLocalizer text)
    {
        var filter = export.Filter;
        if (filter.InHandOn is { } day) return text["Ledger.InHandOn", day];
        var basis = text[$"Ledger.Basis.{Basis(filter.Measure)}"].Value;
        return (filter.From, filter.To) switch
        {
            ({ } from, { } to) => text["Ledger.Days", basis, from, to],
            ({ } from, null) => text["Ledger.DaysFrom", basis, from],
            (null, { } to) => text["Ledger.DaysTo", basis, to],
            _ => text["Ledger.AllDays"],
        };
    }

    // On which day of a case a measure looks, as CaseMeasures says.
    private static string Basis(Measure? measure) => measure switch
    {
        null or Measure.Received or Measure.Proxy or Measure.AwaitingAcceptance => "Received",
        Measure.Accepted or Measure.InHand => "Accepted",
        Measure.Suspended => "Suspended",
        Measure.DueInHand => "Due",
        Measure.Delivered or Measure.Posted => "Delivered",
        Measure.Voided => "Voided",
        _ => "Closed",
    };

    private static IEnumerable<string> Filters(LedgerExport export, IStringLocalizer text)
    {
        var filter = export.Filter;
        if (filter.Own) yield return text["Ledger.By.Own"];
        if (filter.Measure is { } measure) yield return text["Ledger.By.Measure", text.Of(measure)];
        if (filter.Status is { } status) yield return text["Ledger.By.Status", text.Of(status)];
        if (export.Item is { } item) yield return text["Ledger.By.Item", item];
        if (filter.Channel is { } channel) yield return text["Ledger.By.Channel", text.Of(channel)];
        if (filter.Gap is { } gap) yield return text["Ledger.By.Deferred", text.Of(gap)];
        if (filter.Delivery is { } delivery) yield return text["Ledger.By.Delivery", text.Of(delivery)];
        if (filter.Card is { } card) yield return text["Ledger.By.Card", text.Of(card)];
        if (filter.Mine) yield return text["Ledger.By.Mine"];
        if (filter.Text is { Length: > 0 } sought) yield return text["Ledger.By.Text", sought];
    }
}
