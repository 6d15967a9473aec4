using GovConsole.Statistics.Indicators;

namespace GovConsole.Boards;

/// <summary>One figure of the board. Each counts what its list shows.</summary>
public enum BoardFigure
{
    /// <summary>村（居）</summary>
    Villages,
    /// <summary>已覆盖: with a point that operates.</summary>
    Covered,
    /// <summary>未覆盖</summary>
    Uncovered,
    /// <summary>达标: covered, and six of six are met.</summary>
    Full,
    /// <summary>未达标</summary>
    NotFull,
    /// <summary>无代办员: points that should have an agent and have none.</summary>
    Agentless,
    /// <summary>电脑静默: computers, not villages.</summary>
    SilentComputers,
    /// <summary>无办件: points that took in nothing for thirty days.</summary>
    Quiet,
    /// <summary>待整改: rectifications.</summary>
    OpenRectifications,
    /// <summary>逾期整改: rectifications.</summary>
    Overdue,
    /// <summary>即将到期: elements.</summary>
    Lapsing,
    /// <summary>通知未读: recipients.</summary>
    Unread,
}

public static class BoardFigures
{
    /// <summary>The figures about which agents are told something: each asks an agent to do it.</summary>
    public static readonly IReadOnlyList<BoardFigure> Occasions =
    [
        BoardFigure.SilentComputers, BoardFigure.Quiet, BoardFigure.Overdue, BoardFigure.OpenRectifications, BoardFigure.NotFull, BoardFigure.Lapsing,
    ];

    /// <summary>How much a village adds to a figure. Its list has so many lines of the village.</summary>
    public static int Count(this BoardFigure figure, Village village) => figure switch
    {
        BoardFigure.Villages => village.IsCounted ? 1 : 0,
        BoardFigure.Covered => village.IsCovered ? 1 : 0,
        BoardFigure.Uncovered => village is { IsCounted: true, IsCovered: false } ? 1 : 0,
        BoardFigure.Full => village.IsFull ? 1 : 0,
        BoardFigure.NotFull => village is { IsCounted: true, IsFull: false } ? 1 : 0,
        BoardFigure.Agentless => village.IsAgentless ? 1 : 0,
        BoardFigure.SilentComputers => village.SilentSince.Count,
        BoardFigure.Quiet => village.QuietSince is not null ? 1 : 0,
        BoardFigure.OpenRectifications => village.OpenRectifications,
        BoardFigure.Overdue => village.Overdue,
        BoardFigure.Lapsing => village.Lapsing.Count,
        _ => village.Unread,
    };
}

/// <summary>All figures of some villages together.</summary>
public sealed record Tally(IReadOnlyDictionary<BoardFigure, int> Counts)
{
    public int this[BoardFigure figure] => Counts.GetValueOrDefault(figure);

    /// <summary>六个一达标率 of all villages; null where there are none.</summary>
    public decimal? FullRate => Catalogue.SixOnesRate.Of(Sums);

    /// <summary>行政村覆盖率.</summary>
    public decimal? CoverageRate => Catalogue.CoverageRate.Of(Sums);

    public static Tally Of(IReadOnlyCollection<Village> villages) =>
        new(Enum.GetValues<BoardFigure>().ToDictionary(figure => figure, figure => villages.Sum(village => figure.Count(village))));

    private Sums Sums => Sums.Of(
        (Quantity.Villages, this[BoardFigure.Villages]), (Quantity.CoveredVillages, this[BoardFigure.Covered]), (Quantity.FullVillages, this[BoardFigure.Full]));
}
