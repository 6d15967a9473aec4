namespace GovConsole.Web.Cases.Progress;

/// <summary>The words of the page on which applicants ask how their matter stands.</summary>
public sealed class ProgressText;
