namespace GovConsole.Web.Api;

internal static class MediaTypes
{
    public const string Pdf = "application/pdf";
    public const string Csv = "text/csv; charset=utf-8";
    public const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
}
