using GovConsole.Statistics.Indicators;

namespace GovConsole.Statistics.Dashboards;

/// <summary>
/// 上期结转 + 本期受理 = 本期办结 + 期末在办, and 办结 by result and by kind. What was voided stands beside it and counts in neither.
/// </summary>
public sealed record Balance(Counted CarriedOver, Counted Accepted, Counted Closed, Counted InHand, Counted Voided)
{
    public required IReadOnlyDictionary<Measure, Counted> ByResult { get; init; }
    public required IReadOnlyDictionary<Measure, Counted> ByKind { get; init; }

    internal static Balance Of(Section section) => new(
        section.CarriedOver, section.Count(Measure.Accepted), section.Count(Measure.Closed), section.InHand, section.Count(Measure.Voided))
    {
        ByResult = Each(section, Measure.Granted, Measure.Refused, Measure.Returned, Measure.TransferredUp),
        ByKind = Each(section, Measure.ClosedImmediate, Measure.PromisedEarly, Measure.PromisedOnTime, Measure.PromisedLate, Measure.ClosedOther),
    };

    private static Dictionary<Measure, Counted> Each(Section section, params Measure[] measures) => measures.ToDictionary(measure => measure, section.Count);
}
