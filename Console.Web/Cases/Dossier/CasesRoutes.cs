namespace GovConsole.Web.Cases.Dossier;

/// <summary>The one table of papers that a case page offers. What has no address is not offered.</summary>
public static class CasesRoutes
{
    public static readonly IReadOnlyList<CaseDocument> Documents = [];
}
