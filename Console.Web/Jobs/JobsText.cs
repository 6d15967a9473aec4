namespace GovConsole.Web.Jobs;

/// <summary>Marks the texts of the feature.</summary>
public sealed class JobsText;
