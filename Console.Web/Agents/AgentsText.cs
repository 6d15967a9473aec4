namespace GovConsole.Web.Agents;

/// <summary>The words of agents' duty, leave, training and hand-overs, of the roster, and what is wrong with them.</summary>
public sealed class AgentsText;
