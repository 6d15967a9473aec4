namespace GovConsole.Web.Handovers;

/// <summary>The addresses of handover lists, said once.</summary>
public static class HandoverRoutes
{
    public const string List = "/handovers";
    public const string New = "/handovers/new";

    public static string Handover(string number) => $"{List}/{Uri.EscapeDataString(number)}";

    public static string Pdf(string number, string? language = null) => $"{Handover(number)}/list.pdf{(language is null ? "" : $"?language={language}")}";
}
