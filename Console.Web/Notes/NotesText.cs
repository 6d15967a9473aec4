namespace GovConsole.Web.Notes;

/// <summary>The words of what colleagues tell each other about a case, and of what somebody wants to be reminded of.</summary>
public sealed class NotesText;
