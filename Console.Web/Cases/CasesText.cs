namespace GovConsole.Web.Cases;

/// <summary>The words of the cases: their states, deeds and rules, the ledger, the queue, and the case itself.</summary>
public sealed class CasesText;
