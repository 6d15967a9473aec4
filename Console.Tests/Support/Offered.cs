using GovConsole.Cases;
using GovConsole.Cases.Flow;
using GovConsole.Cases.Ledger;
using GovConsole.Statistics;

namespace GovConsole.Tests.Support;

/// <summary>Every filter that the ledger offers, alone.</summary>
internal static class Offered
{
    private static readonly bool[] Ways = [false, true];

    /// <summary>The same in every order.</summary>
    public static IEnumerable<CaseFilter> Ordered(Guid item, DateOnly day) =>
        from filter in Filters(item, day)
        from sort in Enum.GetValues<LedgerSort>()
        from up in Ways
        select filter with { Sort = sort, Ascending = up };

    public static IEnumerable<CaseFilter> Filters(Guid item, DateOnly day) =>
    [
        new() { Item = item }, new() { Channel = Channel.VillageAgent }, new() { Measure = Measure.Closed, From = day, To = day }, new() { Measure = Measure.Accepted },
        new() { From = day, To = day },
        new() { InHandOn = day }, new() { Joint = "J" }, new() { Batch = "B" }, new() { Mine = true }, new() { Mine = true, Untaken = true }, new() { Own = true }, new() { Own = true, Measure = Measure.Closed, From = day.AddDays(-30), To = day },
        new() { Measure = Measure.DueInHand, To = day }, new() { Measure = Measure.AwaitingAcceptance }, new() { Measure = Measure.InHand }, new() { Measure = Measure.Suspended },

        new() { Text = "小妹" }, new() { Text = "符小妹" }, new() { Text = "ABC公司" }, new() { Text = "00001" }, new() { Text = "469007100200-2026-00001" },
        new() { Text = Sample.IdentityNumber }, new() { Text = Sample.Phone },
        .. Enum.GetValues<Measure>().Select(measure => new CaseFilter { Measure = measure, From = day.AddDays(-30), To = day }),
        .. Enum.GetValues<Card>().Select(card => new CaseFilter { Card = card }),
        .. Enum.GetValues<CaseStatus>().Select(status => new CaseFilter { Status = status }),
        .. Enum.GetValues<GapState>().Select(state => new CaseFilter { Gap = state }),
        .. Enum.GetValues<DeliveryState>().Select(state => new CaseFilter { Delivery = state }),
        .. Enum.GetValues<SendingState>().Select(state => new CaseFilter { Sending = state }),
    ];
}
