using GovConsole.Cases.Flow;
using GovConsole.Cases.Ledger;
using GovConsole.Statistics;
using static GovConsole.Statistics.Measure;

namespace GovConsole.Web.Cases.Ledger;

/// <summary>A ledger that everybody knows by name. Its text stands under "View." and its key.</summary>
public sealed record LedgerView(string Key, Measure? Measure = null, CaseStatus? Status = null, int? DueWithin = null, GapState? Gap = null, DeliveryState? Delivery = null)
{
    public static readonly IReadOnlyList<LedgerView> All =
    [
        new("All"),
        new("Received", Received),
        new("AwaitingAcceptance", AwaitingAcceptance),
        new("AwaitingCorrection", Status: CaseStatus.AwaitingCorrection),
        new("Accepted", Accepted),
        new("InHand", InHand),
        new("Overdue", DueInHand, DueWithin: -1),
        new("DueToday", DueInHand, DueWithin: 0),
        new("Suspended", Suspended),
        new("GapOverdue", Gap: GapState.Overdue),
        new("Closed", Closed),
        new("DeliveryOverdue", Delivery: DeliveryState.Overdue),
        new("ParcelReturned", Delivery: DeliveryState.Returned),
        new("NotAccepted", NotAccepted),
        new("Withdrawn", Status: CaseStatus.Withdrawn),
        new("Proxy", Proxy),
        new("Posted", Posted),
        new("Voided", Voided),
    ];

    /// <summary>The same search in this ledger. A period goes along unless either ledger counts the days that are to come.</summary>
    public CaseFilter Of(CaseFilter filter, DateOnly today)
    {
        var period = DueWithin is null && filter.Measure is not DueInHand;
        return filter with
        {
            Measure = Measure,
            Status = Status,
            Gap = Gap,
            Delivery = Delivery,
            Sending = null,
            InHandOn = null,
            From = DueWithin is 0 ? today : period ? filter.From : null,
            To = DueWithin is { } days ? today.AddDays(days) : period ? filter.To : null,
            Sort = DueWithin is null ? LedgerSort.Received : LedgerSort.Due,
            Ascending = DueWithin is not null,
        };
    }

    public bool IsShown(CaseFilter filter, DateOnly today) =>
        filter.Measure == Measure && filter.Status == Status && filter.Gap == Gap && filter.Delivery == Delivery && filter.Sending is null && filter.InHandOn is null
        && (DueWithin is not { } days || filter.To == today.AddDays(days) && filter.From == (days == 0 ? today : null));
}
