namespace GovConsole.Web.Reports.Publications;

/// <summary>The addresses of publications, said once.</summary>
public static class PublicationRoutes
{
    public const string All = "/reports/published";

    public static string Of(Guid id) => $"{All}/{id:d}";

    public static string File(Guid id, string kind) => $"{All}/{id:d}/bulletin.{kind}";
}
