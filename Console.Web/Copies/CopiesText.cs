namespace GovConsole.Web.Copies;

/// <summary>Marks the texts of the feature.</summary>
public sealed class CopiesText;
