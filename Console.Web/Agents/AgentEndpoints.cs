using GovConsole.Access;
using GovConsole.Agents.Roster;
using GovConsole.Kernel;
using GovConsole.Reports.Agents;
using GovConsole.Reports.Pdf;
using GovConsole.Web.Api;
using GovConsole.Web.Cases;
using GovConsole.Web.Shared.Addresses;
using Microsoft.Extensions.Localization;

namespace GovConsole.Web.Agents;

/// <summary>The roster and a hand-over as files, by the query string of their pages.</summary>
internal static class AgentEndpoints
{
    public static void MapAgents(this IEndpointRouteBuilder app)
    {
        app.MapGet(AgentRoutes.Excel, ExcelAsync).WithSummary("F8, the roster of agents and its changes, as a workbook.");
        app.MapGet(AgentRoutes.Pdf, PdfAsync).WithSummary("F8, the roster of agents and its changes, as a paper.");
        app.MapGet("/points/{code}/handover/{former:guid}/list.pdf", HandoverAsync).WithSummary("The list by which an agent hands over, as it stands.");
    }

    /// <summary>What the query string of a roster asks for.</summary>
    private sealed record Query(string? Unit, string? Lack, string? Q, DateOnly? From, DateOnly? To)
    {
        public ExportRoster.Input Input(DateOnly today) => new(
            new() { Unit = Unit, Lack = InAddress.Named<AgentLack>(Lack) ?? AgentLack.None, Text = Q },
            new(From ?? Period.Quarter(today).From, To ?? today));
    }

    private static async Task<IResult> ExcelAsync(
        [AsParameters] Query query, ExportRoster export, Actor actor, IStringLocalizer<AgentsText> own, ReportWords reports, TimeProvider clock, CancellationToken ct)
    {
        var (roster, text) = (await export.RunAsync(query.Input(clock.Today()), actor, ct), new Words(own, reports));
        using var file = new MemoryStream();
        RosterWorkbook.Of(roster, text).Write(file);
        return TypedResults.File(file.ToArray(), MediaTypes.Xlsx, text["File.Roster", roster.Unit, Beijing.Time(roster.At), ".xlsx"]);
    }

    private static async Task<IResult> PdfAsync(
        [AsParameters] Query query, ExportRoster export, Actor actor, IPdfWriter pdf, IStringLocalizer<AgentsText> own, ReportWords reports, TimeProvider clock, CancellationToken ct)
    {
        var (roster, text) = (await export.RunAsync(query.Input(clock.Today()), actor, ct), new Words(own, reports));
        using var file = new MemoryStream();
        pdf.Write(new RosterPaper(roster, text).Describe(), file);
        return TypedResults.File(file.ToArray(), MediaTypes.Pdf, text["File.Roster", roster.Unit, Beijing.Time(roster.At), ".pdf"]);
    }

    // A hand-over outside one's scope is not there.
    private static async Task<IResult> HandoverAsync(
        string code, Guid former, PrintAgentHandover print, Actor actor, IStringLocalizer<AgentsText> own, ReportWords reports, CancellationToken ct)
    {
        try
        {
            var text = new Words(own, reports);
            var printed = await print.RunAsync(code, former, text, actor, ct);
            return TypedResults.File(printed.Bytes, MediaTypes.Pdf, text["File.Transfer", printed.Number]);
        }
        catch (RuleException broken) when (broken.Broken is [{ Code: "Agents.HandoverUnknown" or "AgentPoint.TenureUnknown" or "Access.OutOfScope" or "Organisation.UnitUnknown" }])
        {
            return TypedResults.NotFound();
        }
    }
}
