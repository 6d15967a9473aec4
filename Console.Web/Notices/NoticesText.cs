namespace GovConsole.Web.Notices;

/// <summary>The words of notices to the agents of villages, and of their receipts.</summary>
public sealed class NoticesText;
