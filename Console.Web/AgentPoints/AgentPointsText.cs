namespace GovConsole.Web.AgentPoints;

/// <summary>The words of the agent points' pages and rules, and of uploaded files.</summary>
public sealed class AgentPointsText;
