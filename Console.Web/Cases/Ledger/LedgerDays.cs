using GovConsole.Statistics;

namespace GovConsole.Web.Cases.Ledger;

/// <summary>Which day a period is about: each measure has a day of its own.</summary>
public static class LedgerDays
{
    /// <summary>The key of the day's name.</summary>
    public static string Key(Measure? measure) => measure switch
    {
        null or Measure.Received or Measure.Proxy or Measure.AwaitingAcceptance or Measure.ProxyToSend or Measure.ProxySentInTime or Measure.ProxySentLate => "Day.Received",
        Measure.Accepted or Measure.InHand => "Day.Accepted",
        Measure.Suspended => "Day.Suspended",
        Measure.DueInHand => "Day.Due",
        Measure.Delivered or Measure.Posted => "Day.Delivered",
        Measure.Voided => "Day.Voided",
        _ => "Day.Closed",
    };
}
