namespace GovConsole.Web.Audit;

/// <summary>Marks the texts of the feature.</summary>
public sealed class AuditText;
