namespace GovConsole.Web.Workdays;

/// <summary>Marks the texts of the feature.</summary>
public sealed class WorkdaysText;
