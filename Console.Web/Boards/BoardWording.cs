using GovConsole.Boards;
using GovConsole.Web.Shared;

namespace GovConsole.Web.Boards;

/// <summary>How a standing and its figures are toned; a sign and a word say the same without colour.</summary>
internal static class BoardWording
{
    public static Tone Tone(this Standing standing) => standing switch
    {
        Standing.Bad => Shared.Tone.Bad,
        Standing.Watch => Shared.Tone.Warning,
        _ => Shared.Tone.Good,
    };

    public static string Sign(this Standing standing) => standing switch
    {
        Standing.Bad => "✕",
        Standing.Watch => "!",
        _ => "✓",
    };

    public static Tone Tone(this BoardFigure figure, int count) => (figure, count) switch
    {
        (BoardFigure.Villages or BoardFigure.Covered or BoardFigure.Full, _) => Shared.Tone.Neutral,
        (_, 0) => Shared.Tone.Good,
        (BoardFigure.Uncovered or BoardFigure.Agentless or BoardFigure.Overdue, _) => Shared.Tone.Bad,
        _ => Shared.Tone.Warning,
    };
}
