using System.Linq.Expressions;
using GovConsole.Cases.Flow;
using GovConsole.Cases.Ledger;
using GovConsole.Items;
using GovConsole.Statistics;
using Timely = GovConsole.Cases.Timeliness;

namespace GovConsole.Cases;

/// <summary>
/// Which cases a measure counts and on which day, said once: the tally asks it of a case in hand, the list behind a figure asks it
/// of the database. That is why a figure and its list cannot disagree.
/// </summary>
public static class CaseMeasures
{
    private static readonly Dictionary<CaseDay, Expression<Func<Case, DateOnly?>>> Days = new()
    {
        [CaseDay.Received] = x => x.ReceivedOn,
        [CaseDay.Accepted] = x => x.AcceptedOn,
        [CaseDay.Suspended] = x => x.SuspendedOn,
        [CaseDay.Due] = x => x.DueOn,
        [CaseDay.Closed] = x => x.ClosedOn,
        [CaseDay.Delivered] = x => x.DeliveredOn,
        [CaseDay.Voided] = x => x.VoidedOn,
    };

    private static readonly Dictionary<CaseDay, Func<Case, DateOnly?>> DaysOfCase = Days.ToDictionary(one => one.Key, one => one.Value.Compile());

    private static readonly Dictionary<Measure, Definition> Table = new()
    {
        [Measure.Received] = Live(x => x.Status != CaseStatus.PreReview && x.Status != CaseStatus.PreReturned),
        [Measure.Proxy] = Live(x => x.Channel == Channel.VillageAgent),
        [Measure.AwaitingAcceptance] = Live(x => x.Status == CaseStatus.Received || x.Status == CaseStatus.AwaitingCorrection),
        [Measure.NotAccepted] = Live(x => x.Status == CaseStatus.NotAccepted),
        [Measure.ReturnedUnaccepted] = Live(x => x.Status == CaseStatus.Withdrawn && x.AcceptedOn == null),
        [Measure.Accepted] = Live(x => x.AcceptedOn != null),
        [Measure.InHand] = Live(x => x.AcceptedOn != null && x.ClosedOn == null),
        [Measure.Suspended] = Live(x => x.Status == CaseStatus.Suspended),
        [Measure.DueInHand] = Live(x => x.AcceptedOn != null && x.ClosedOn == null && x.DueOn != null),
        [Measure.Closed] = Ended(x => true),
        [Measure.Granted] = Ended(x => x.Result == CaseResult.Granted),
        [Measure.Refused] = Ended(x => x.Result == CaseResult.Refused),
        [Measure.Returned] = Ended(x => x.Result == CaseResult.Returned),
        [Measure.TransferredUp] = Ended(x => x.Result == CaseResult.TransferredUp),
        [Measure.ClosedImmediate] = Ended(x => x.Handling == HandlingKind.Immediate),
        [Measure.ClosedPromised] = Ended(x => x.Handling == HandlingKind.Promised),
        [Measure.ClosedOther] = Ended(x => x.Handling == HandlingKind.Other),
        [Measure.PromisedEarly] = Ended(x => x.Handling == HandlingKind.Promised && x.Timeliness == Timely.Early),
        [Measure.PromisedOnTime] = Ended(x => x.Handling == HandlingKind.Promised && x.Timeliness == Timely.OnTime),
        [Measure.PromisedLate] = Ended(x => x.Handling == HandlingKind.Promised && x.Timeliness == Timely.Late),
        [Measure.ClosedLate] = Ended(x => x.Timeliness == Timely.Late),
        [Measure.ClosedInTime] = Ended(x => x.Timeliness != Timely.Late),
        [Measure.ClosedSameDay] = Ended(x => x.ElapsedDays == 0),
        [Measure.ClosedZeroVisit] = Ended(x => x.Visits == 0),
        [Measure.ClosedOneVisit] = Ended(x => x.Visits <= 1),
        [Measure.ClosedAtOnce] = Ended(x => x.Visits <= 1 && x.Corrections == 0),
        [Measure.ClosedCorrected] = Ended(x => x.Corrections > 0),
        [Measure.Delivered] = Live(x => x.DeliveredOn != null),
        [Measure.Posted] = Live(x => x.DeliveredOn != null && x.DeliveryWay == DeliveryWay.Post),
        [Measure.ProxyToSend] = Live(x => x.Channel == Channel.VillageAgent && x.SendUpBy != null),
        [Measure.ProxySentInTime] = Live(x => x.Channel == Channel.VillageAgent && x.SendUpBy != null && x.SentUpOn <= x.SendUpBy),
        [Measure.ProxySentLate] = Live(x => x.Channel == Channel.VillageAgent && x.SendUpBy != null && x.SentUpOn > x.SendUpBy),
        [Measure.Voided] = new(x => x.Status == CaseStatus.Voided, null),
        [Measure.Online] = Live(
            x => x.Status != CaseStatus.PreReview && x.Status != CaseStatus.PreReturned && (x.Channel == Channel.Online || x.Channel == Channel.Mobile)),
        [Measure.ClosedOnline] = Ended(x => x.Channel == Channel.Online || x.Channel == Channel.Mobile),
        // A ledger kept by hand may say neither how to reach the applicant nor what was handed in; whatever else must be there, the rules demand of it too.
        [Measure.ClosedComplete] = Ended(x => x.Applicant.PhoneMasked != "" && x.MaterialUse.Listed > 0),
        [Measure.ElapsedDays] = Ended(x => true, x => x.ElapsedDays ?? 0),
        [Measure.PromisedElapsedDays] = Ended(x => x.Handling == HandlingKind.Promised, x => x.ElapsedDays ?? 0),
        [Measure.PromisedDays] = Ended(x => true, x => x.Promised.Days),
        [Measure.StatutoryDays] = Ended(x => true, x => x.Statutory.Days),
        [Measure.RequiredMaterials] = Ended(x => true, x => x.MaterialUse.Required),
        [Measure.MatchedMaterials] = Ended(x => true, x => x.MaterialUse.Matched),
        [Measure.LicenceMaterials] = Ended(x => true, x => x.MaterialUse.Licences),
        [Measure.ReusedLicences] = Ended(x => true, x => x.MaterialUse.Reused),
    };

    /// <summary>The cases that a measure counts, whatever their day.</summary>
    public static Expression<Func<Case, bool>> Counted(Measure measure) => Table[measure].Counted;

    /// <summary>The day of a case to which a measure belongs.</summary>
    public static Expression<Func<Case, DateOnly?>> DayOf(Measure measure) => Days[measure.Day()];

    /// <summary>The order of the ledger that follows the day of a measure; where none does, that of receipt.</summary>
    public static LedgerSort SortOf(Measure measure) => measure.Day() switch
    {
        CaseDay.Closed => LedgerSort.Closed,
        CaseDay.Due => LedgerSort.Due,
        _ => LedgerSort.Received,
    };

    /// <summary>It counts what stands so now, which is little of an old ledger.</summary>
    public static bool IsStanding(Measure measure) => measure is Measure.AwaitingAcceptance or Measure.InHand or Measure.DueInHand or Measure.Suspended;

    /// <summary>Whether the ledger can be sorted by the day of a measure.</summary>
    public static bool HasOrder(Measure measure) => measure.Day() is CaseDay.Received or CaseDay.Due or CaseDay.Closed;

    public static DateOnly? Day(Measure measure, Case subject) => DaysOfCase[measure.Day()](subject);

    public static long Number(Measure measure, Case subject) =>
        Table[measure].CountsCase(subject) ? Table[measure].Worth(subject) : 0;

    // A draft counts nowhere yet, and a voided case nowhere but among the voided.
    private static Definition Live(Expression<Func<Case, bool>> which, Func<Case, long>? worth = null) =>
        new(Both(x => x.Status != CaseStatus.Draft && x.Status != CaseStatus.Voided, which), worth);

    // Closed means closed after acceptance; what was turned away before is counted by measures of its own.
    private static Definition Ended(Expression<Func<Case, bool>> which, Func<Case, long>? worth = null) =>
        Live(Both(x => x.AcceptedOn != null && x.ClosedOn != null, which), worth);

    private static Expression<Func<Case, bool>> Both(Expression<Func<Case, bool>> one, Expression<Func<Case, bool>> other) =>
        Expression.Lambda<Func<Case, bool>>(
            Expression.AndAlso(one.Body, new Swap(other.Parameters[0], one.Parameters[0]).Visit(other.Body)), one.Parameters);

    private sealed class Definition(Expression<Func<Case, bool>> counted, Func<Case, long>? worth)
    {
        public Expression<Func<Case, bool>> Counted { get; } = counted;
        public Func<Case, bool> CountsCase { get; } = counted.Compile();
        public Func<Case, long> Worth { get; } = worth ?? (_ => 1);
    }

    private sealed class Swap(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : base.VisitParameter(node);
    }
}
