namespace GovConsole.Web.Agents;

/// <summary>The addresses of agents, said once.</summary>
public static class AgentRoutes
{
    public const string List = "/agents";
    public const string Excel = "/agents/roster.xlsx";
    public const string Pdf = "/agents/roster.pdf";

    public static string Point(string code) => $"/points/{code}/agents";

    public static string Handover(string code, Guid former) => $"/points/{code}/handover/{former}";

    public static string HandoverPdf(string code, Guid former) => $"{Handover(code, former)}/list.pdf";
}
