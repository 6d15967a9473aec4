using GovConsole.Web.Cases;

namespace GovConsole.Web.Reports.Exports;

/// <summary>The addresses of written ledgers, said once.</summary>
public static class ExportRoutes
{
    public const string List = "/exports";
    public const string New = LedgerRoutes.ExportFile;

    public static string File(Guid id) => $"{List}/{id:d}/file";
}
