namespace GovConsole.Boards;

/// <summary>How a unit stands: in order, worth a look, bad.</summary>
public enum Standing { Good, Watch, Bad }

/// <summary>
/// What makes a unit stand before another on the board: points for what is wrong, divided by its villages, so that a large unit is not worse for
/// being large. Of two with the same score the one with more overdue rectifications comes first.
/// </summary>
public static class Worse
{
    /// <summary>Points for each of what a figure counts, the gravest first. What is not here does not make a unit worse.</summary>
    public static readonly IReadOnlyDictionary<BoardFigure, int> Points = new Dictionary<BoardFigure, int>
    {
        [BoardFigure.Uncovered] = 10,
        [BoardFigure.Agentless] = 8,
        [BoardFigure.Overdue] = 5,
        [BoardFigure.SilentComputers] = 4,
        [BoardFigure.NotFull] = 3,
        [BoardFigure.Quiet] = 3,
        [BoardFigure.OpenRectifications] = 1,
        [BoardFigure.Lapsing] = 1,
        [BoardFigure.Unread] = 1,
    };

    /// <summary>From this score a unit is worth a look.</summary>
    public const decimal FromWatch = 1;

    /// <summary>From this score it is bad: as if every village had an overdue rectification.</summary>
    public const decimal FromBad = 5;

    /// <summary>Points for each village, to two decimals, half up. A unit that has only parks counts as one village.</summary>
    public static decimal Score(Tally tally) => decimal.Round(
        (decimal)Points.Sum(one => one.Value * tally[one.Key]) / Math.Max(1, tally[BoardFigure.Villages]), 2, MidpointRounding.AwayFromZero);

    public static Standing Of(decimal score) => score >= FromBad ? Standing.Bad : score >= FromWatch ? Standing.Watch : Standing.Good;
}
