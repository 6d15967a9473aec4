namespace GovConsole.Web.Cases.Remarks;

/// <summary>The words of what colleagues say about a case among themselves: notes, mentions, reminders, who works on it.</summary>
public sealed class RemarksText;
