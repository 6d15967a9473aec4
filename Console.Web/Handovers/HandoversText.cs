namespace GovConsole.Web.Handovers;

/// <summary>The words of lists by which cases change hands: making, signing, printing them, and what is wrong with them.</summary>
public sealed class HandoversText;
