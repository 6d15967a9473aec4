namespace GovConsole.Web.Drafts;

/// <summary>The words of the list of one's drafts.</summary>
public sealed class DraftsText;
