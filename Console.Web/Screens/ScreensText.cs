namespace GovConsole.Web.Screens;

/// <summary>Marks the texts of the screen on a wall.</summary>
public sealed class ScreensText;
