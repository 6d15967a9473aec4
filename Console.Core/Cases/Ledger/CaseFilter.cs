using GovConsole.Cases.Flow;
using GovConsole.Statistics;

namespace GovConsole.Cases.Ledger;

/// <summary>
/// What the list, the export and the figures ask by. It round-trips through the query string, so a list can be sent as a link.
/// With a measure the days are the measure's own (the days of closure for what was closed); without one they are the days of receipt.
/// </summary>
public sealed record CaseFilter
{
    public string? Text { get; init; }
    public string? Unit { get; init; }
    /// <summary>本级: only what was received at the unit itself or at a department beside it, not in the units below.</summary>
    public bool Own { get; init; }
    public Guid? Item { get; init; }
    public Channel? Channel { get; init; }
    public CaseStatus? Status { get; init; }
    public Measure? Measure { get; init; }
    /// <summary>In hand at the end of this day, whatever became of it since.</summary>
    public DateOnly? InHandOn { get; init; }
    public DateOnly? From { get; init; }
    public DateOnly? To { get; init; }
    /// <summary>Accepted with a gap that is still open, or open past its promised day.</summary>
    public GapState? Gap { get; init; }
    /// <summary>Decided and not delivered: all of it, past the ten days, in the post, or come back.</summary>
    public DeliveryState? Delivery { get; init; }
    /// <summary>红黄牌: in hand past its promised, or past its statutory day.</summary>
    public Card? Card { get; init; }
    /// <summary>Whether it was sent up before; what is held where it was received and was, came back.</summary>
    public SendingState? Sending { get; init; }
    /// <summary>The number of a joint matter whose parts, or of a batch whose cases are wanted.</summary>
    public string? Joint { get; init; }
    public string? Batch { get; init; }
    /// <summary>Only what waits for the actor's own unit.</summary>
    public bool Mine { get; init; }
    /// <summary>Without what a colleague of the actor's unit has claimed.</summary>
    public bool Untaken { get; init; }

    public LedgerSort Sort { get; init; }
    public bool Ascending { get; init; }

    /// <summary>It asks for what a figure counts.</summary>
    internal bool IsFigure => Measure is not null || InHandOn is not null;

    /// <summary>
    /// Whether it is found by following its order. What a figure counts lies together in the order of the figure's own day; in another it would be
    /// looked for through the whole ledger, and so would what a counter of one's own received in any order but that of receipt.
    /// </summary>
    internal bool LiesInOrder(DateOnly today) => FindsFew(today) || (!Own || Sort is LedgerSort.Received) && IsOwnOrder(today);

    /// <summary>Of whatever there is much, much lies together in this order.</summary>
    internal bool IsOwnOrder(DateOnly today) =>
        Sort is LedgerSort.Received && (!IsFigure || !Ascending || SortsOwnDay)
        // What happened to a case happened after it was received: of what came in until now the newest are near the end of any days, the oldest are anywhere before.
        || Sort is not LedgerSort.Received && (IsFigure ? SortsOwnDay : From is null && To is null || !Ascending && !(To < today));

    private bool SortsOwnDay => Measure is { } measure && CaseMeasures.HasOrder(measure) && CaseMeasures.SortOf(measure) == Sort;

    /// <summary>The same in the order in which it lies.</summary>
    public CaseFilter InOwnOrder() => this with { Sort = Measure is { } measure ? CaseMeasures.SortOf(measure) : LedgerSort.Received, Ascending = false };

    /// <summary>
    /// It asks for few of a long ledger, to which another index leads than that of the order: followed in that, they would be looked for among all.
    /// </summary>
    internal bool FindsFew(DateOnly today) =>
        Joint is not null || Batch is not null || Mine || Card is not null || Gap is not null || Delivery is not null || InHandOn >= today
        // What stands so today is young: the oldest of it would be looked for among all that is over.
        || Measure is { } standing && CaseMeasures.IsStanding(standing) && (Sort is not LedgerSort.Received || Ascending)
        // Nearly all come to lie in the archive, last of all what was delivered lately; few are at any other, and of some of those none has the day.
        || Sort is not LedgerSort.Received && Status is { } status && status is not CaseStatus.Archived && (Ascending || status is not CaseStatus.Delivered);
}

/// <summary>By what the ledger is sorted; newest or latest first unless asked the other way round.</summary>
public enum LedgerSort { Received, Due, Closed }

/// <summary>报送: never sent up yet, or sent up at some time.</summary>
public enum SendingState { NotSent, Sent }

/// <summary>送达: how a result that the applicant does not have yet stands. To be collected is what is not in the post.</summary>
public enum DeliveryState { Due, Overdue, UnderWay, Returned, ToCollect }

/// <summary>容缺: what was promised at acceptance has not come yet, or should have come before today.</summary>
public enum GapState { Open, Overdue }
