namespace GovConsole.Statistics;

/// <summary>
/// What is counted. Each measure belongs to one day of a case, named behind it; a case adds to a measure once or not at all,
/// except for the three sums of days at the end.
/// </summary>
public enum Measure
{
    /// <summary>收件 · day of receipt</summary>
    Received,
    /// <summary>代办 · day of receipt: received by a village agent; also contained in <see cref="Received"/></summary>
    Proxy,
    /// <summary>待受理 · day of receipt</summary>
    AwaitingAcceptance,
    /// <summary>不予受理 · day of closure</summary>
    NotAccepted,
    /// <summary>受理前退件 · day of closure</summary>
    ReturnedUnaccepted,
    /// <summary>受理 · day of acceptance</summary>
    Accepted,
    /// <summary>在办 · day of acceptance</summary>
    InHand,
    /// <summary>挂起 · day the clock stopped</summary>
    Suspended,
    /// <summary>在办到期 · due day of what is in hand with a running clock</summary>
    DueInHand,
    /// <summary>办结 · day of closure</summary>
    Closed,
    Granted,
    Refused,
    Returned,
    TransferredUp,
    /// <summary>即办件办结</summary>
    ClosedImmediate,
    /// <summary>承诺件办结</summary>
    ClosedPromised,
    /// <summary>其他件办结</summary>
    ClosedOther,
    /// <summary>承诺件提前办结</summary>
    PromisedEarly,
    /// <summary>承诺件按时办结</summary>
    PromisedOnTime,
    /// <summary>承诺件逾期办结</summary>
    PromisedLate,
    /// <summary>逾期办结, of any kind</summary>
    ClosedLate,
    /// <summary>按时办结, of any kind: early or on the last day</summary>
    ClosedInTime,
    /// <summary>当日办结</summary>
    ClosedSameDay,
    /// <summary>零跑动办结</summary>
    ClosedZeroVisit,
    /// <summary>最多跑一次办结</summary>
    ClosedOneVisit,
    /// <summary>一次性办结: one visit at most and no correction</summary>
    ClosedAtOnce,
    /// <summary>补正 · day of closure: closed cases that had been sent back for correction</summary>
    ClosedCorrected,
    /// <summary>送达 · day of delivery</summary>
    Delivered,
    /// <summary>邮寄送达 · day of delivery</summary>
    Posted,
    /// <summary>代办应报送 · day of receipt: received by a village agent for another level</summary>
    ProxyToSend,
    /// <summary>代办准时报送 · day of receipt: of these, sent up within the days for it</summary>
    ProxySentInTime,
    /// <summary>代办未按时报送 · day of receipt: of these, sent up after the days for it</summary>
    ProxySentLate,
    /// <summary>作废 · day of voiding; a voided case counts nowhere else</summary>
    Voided,
    /// <summary>Σ used days of what was closed</summary>
    ElapsedDays,
    /// <summary>Σ used days of the promised-time cases that were closed</summary>
    PromisedElapsedDays,
    /// <summary>Σ promised days of what was closed</summary>
    PromisedDays,
    /// <summary>Σ statutory days of what was closed</summary>
    StatutoryDays,
}
