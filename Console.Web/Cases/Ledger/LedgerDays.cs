using GovConsole.Statistics;

namespace GovConsole.Web.Cases.Ledger;

/// <summary>Which day a period is about: each measure has a day of its own.</summary>
public static class LedgerDays
{
    /// <summary>The key of the day's name.</summary>
    public static string Key(Measure? measure) => $"Day.{(measure ?? Measure.Received).Day()}";
}
