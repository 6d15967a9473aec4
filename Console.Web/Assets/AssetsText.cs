namespace GovConsole.Web.Assets;

/// <summary>The words of the equipment of agent points: its pages, rules and forms.</summary>
public sealed class AssetsText;
