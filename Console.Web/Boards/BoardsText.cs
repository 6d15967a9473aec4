namespace GovConsole.Web.Boards;

/// <summary>The words of the board: figures, tiles, and the lists below them.</summary>
public sealed class BoardsText;
