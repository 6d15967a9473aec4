namespace GovConsole.Web.Cases.Batches;

/// <summary>The addresses of batches, said once.</summary>
public static class BatchRoutes
{
    public const string List = "/batches";
    public const string New = "/batches/new";
    public const string Template = "/batches/template.xlsx";

    public static string Batch(string number, string? file = null) => $"{List}/{Uri.EscapeDataString(number)}{(file is null ? "" : $"/{file}")}";
}
