using GovConsole.Boards;

namespace GovConsole.Web.Boards;

/// <summary>The addresses of the board, of the list behind each of its figures, and of a notice to those who are on one.</summary>
public static class BoardRoutes
{
    public const string Page = "/board";
    public const string Villages = "/board/villages";
    public const string NewNotice = "/notices/new";

    public static string Of(string unit) => $"{Page}?unit={Uri.EscapeDataString(unit)}";

    public static string List(BoardFigure figure, string unit) => figure switch
    {
        BoardFigure.SilentComputers => $"/assets?unit={unit}&silent=true",
        BoardFigure.OpenRectifications => $"/rectifications?list={nameof(GovConsole.Inspections.Rectifications.RectificationList.Open)}&unit={unit}",
        BoardFigure.Overdue => $"/rectifications?list={nameof(GovConsole.Inspections.Rectifications.RectificationList.Overdue)}&unit={unit}",
        BoardFigure.Unread => $"/notices/unread?unit={unit}",
        _ => $"{Villages}?figure={figure}&unit={unit}",
    };
}
