using GovConsole.Statistics;

namespace GovConsole.Monthly;

/// <summary>What a month of one village comes to, as the tallies have it. Figures of several villages add up.</summary>
public sealed record MonthFigures(
    long CarriedOver, long Received, long NotAccepted, long Accepted, long Closed, long InTime, long Late, long ZeroVisit, long Delivered, long SentLate)
{
    public static readonly MonthFigures None = new(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /// <summary>期末在办 = 上期结转 + 本期受理 − 本期办结.</summary>
    public long InHand => CarriedOver + Accepted - Closed;

    /// <param name="month">The counts of the month.</param>
    /// <param name="before">All counts before its first day.</param>
    public static MonthFigures Of(Counts month, Counts before) => new(
        before[Measure.Accepted] - before[Measure.Closed], month[Measure.Received], month[Measure.NotAccepted], month[Measure.Accepted], month[Measure.Closed],
        month[Measure.ClosedInTime], month[Measure.ClosedLate], month[Measure.ClosedZeroVisit], month[Measure.Delivered], month[Measure.ProxySentLate]);

    public static MonthFigures operator +(MonthFigures one, MonthFigures other) => new(
        one.CarriedOver + other.CarriedOver, one.Received + other.Received, one.NotAccepted + other.NotAccepted, one.Accepted + other.Accepted, one.Closed + other.Closed,
        one.InTime + other.InTime, one.Late + other.Late, one.ZeroVisit + other.ZeroVisit, one.Delivered + other.Delivered, one.SentLate + other.SentLate);

    public static MonthFigures Add(MonthFigures one, MonthFigures other) => one + other;
}
