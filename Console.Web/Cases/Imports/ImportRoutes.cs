namespace GovConsole.Web.Cases.Imports;

/// <summary>The addresses of imports, said once.</summary>
public static class ImportRoutes
{
    public const string List = "/imports";
    /// <summary>Of two parts: a page without a circuit must not look like the page of one import to the pages that have one.</summary>
    public const string New = "/imports/new/file";
    public const string Offline = "/imports/offline.xlsx";

    public static string Import(string number, string? file = null) => $"{List}/{Uri.EscapeDataString(number)}{(file is null ? "" : $"/{file}")}";
}
