namespace GovConsole.Web.Home;

/// <summary>The words of an agent's day and of the short form of a case.</summary>
public sealed class HomeText;
