namespace GovConsole.Statistics;

/// <summary>
/// What is counted. Each measure belongs to one day of a case, named behind it; a case adds to a measure once or not at all,
/// except for the sums of days and of materials at the end.
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
    /// <summary>网上申请 · day of receipt: received over the network, from a computer or a telephone; also contained in <see cref="Received"/></summary>
    Online,
    /// <summary>网上申请的办结</summary>
    ClosedOnline,
    /// <summary>数据完整的办结: no column that must be filled is empty</summary>
    ClosedComplete,
    /// <summary>Σ used days of what was closed</summary>
    ElapsedDays,
    /// <summary>Σ used days of the promised-time cases that were closed</summary>
    PromisedElapsedDays,
    /// <summary>Σ promised days of what was closed</summary>
    PromisedDays,
    /// <summary>Σ statutory days of what was closed</summary>
    StatutoryDays,
    /// <summary>Σ materials that the items of what was closed ask for</summary>
    RequiredMaterials,
    /// <summary>Σ of these, those for which matched data stood</summary>
    MatchedMaterials,
    /// <summary>Σ materials of what was closed that are electronic licences</summary>
    LicenceMaterials,
    /// <summary>Σ of these, those that came out of the licence store</summary>
    ReusedLicences,
}

/// <summary>A day of a case.</summary>
public enum CaseDay { Received, Accepted, Suspended, Due, Closed, Delivered, Voided }

public static class Measures
{
    /// <summary>To which day of a case a measure belongs.</summary>
    public static CaseDay Day(this Measure measure) => measure switch
    {
        Measure.Received or Measure.Proxy or Measure.AwaitingAcceptance or Measure.ProxyToSend or Measure.ProxySentInTime or Measure.ProxySentLate
            or Measure.Online => CaseDay.Received,
        Measure.Accepted or Measure.InHand => CaseDay.Accepted,
        Measure.Suspended => CaseDay.Suspended,
        Measure.DueInHand => CaseDay.Due,
        Measure.Delivered or Measure.Posted => CaseDay.Delivered,
        Measure.Voided => CaseDay.Voided,
        _ => CaseDay.Closed,
    };

    /// <summary>The measure whose cases stand behind a number: for a sum of days or materials those over which it was summed, else its own.</summary>
    public static Measure Listed(this Measure measure) => measure switch
    {
        Measure.ElapsedDays or Measure.PromisedDays or Measure.StatutoryDays
            or Measure.RequiredMaterials or Measure.MatchedMaterials or Measure.LicenceMaterials or Measure.ReusedLicences => Measure.Closed,
        Measure.PromisedElapsedDays => Measure.ClosedPromised,
        _ => measure,
    };
}
