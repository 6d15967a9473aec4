namespace GovConsole.Web.Cases;

/// <summary>The addresses of the cases, said once.</summary>
public static class LedgerRoutes
{
    public const string Ledger = "/cases";
    public const string Queue = "/queue";
    public const string TeamQueue = "/queue?tab=team";
    /// <summary>Takes the query string of the ledger and answers with exactly those cases.</summary>
    public const string Export = "/cases/ledger.xlsx";

    /// <summary>Takes the same and asks for them as a file, however many they are.</summary>
    public const string ExportFile = "/exports/new";

    public static string Case(string number) => $"/cases/{Uri.EscapeDataString(number)}";
}
