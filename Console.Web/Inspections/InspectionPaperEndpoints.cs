using GovConsole.Access;
using GovConsole.Kernel;
using GovConsole.Reports.Forms;
using GovConsole.Reports.Inspections;
using GovConsole.Reports.Pdf;
using GovConsole.Web.AgentPoints;
using GovConsole.Web.Api;
using GovConsole.Web.Cases;
using GovConsole.Web.Reports;
using Microsoft.Extensions.Localization;

namespace GovConsole.Web.Inspections;

/// <summary>The forms F4 and F5 as files, each as PDF and as a workbook from one description.</summary>
internal static class InspectionPaperEndpoints
{
    public static void MapInspectionPapers(this IEndpointRouteBuilder app)
    {
        app.MapGet("/inspections/visits/{number}/record." + FormFiles.Kind, VisitAsync).WithSummary("F4: the record of a visit.");
        app.MapGet("/inspections/{plan}/check/{village}/form." + FormFiles.Kind, EmptyAsync).WithSummary("F4 to be filled in by hand.");
        app.MapGet("/rectifications/{number}/notice." + FormFiles.Kind, NoticeAsync).WithSummary("F5: the notice of a rectification, or its closing.");
    }

    private static Task<IResult> VisitAsync(
        string number, string kind, PrintInspection print, Actor actor, IPdfWriter pdf, ReportWords reports, IStringLocalizer<InspectionsText> own, IStringLocalizer<AgentPointsText> points, CancellationToken ct) =>
        AnswerAsync(kind, text => print.VisitAsync(number, text, actor, ct), pdf, new Words(own, new Words(points, reports)));

    private static Task<IResult> EmptyAsync(
        string plan, string village, string kind, PrintInspection print, Actor actor, IPdfWriter pdf, ReportWords reports, IStringLocalizer<InspectionsText> own, IStringLocalizer<AgentPointsText> points, CancellationToken ct) =>
        AnswerAsync(kind, text => print.EmptyAsync(plan is InspectionRoutes.NoPlan ? null : plan, village, text, actor, ct), pdf, new Words(own, new Words(points, reports)));

    private static Task<IResult> NoticeAsync(
        string number, string kind, PrintInspection print, Actor actor, IPdfWriter pdf, ReportWords reports, IStringLocalizer<InspectionsText> own, IStringLocalizer<AgentPointsText> points, CancellationToken ct) =>
        AnswerAsync(kind, text => print.NoticeAsync(number, text, actor, ct), pdf, new Words(own, new Words(points, reports)));

    // What is outside one's scope is not there, as on its page.
    private static async Task<IResult> AnswerAsync(string kind, Func<IStringLocalizer, Task<RecordForm>> describe, IPdfWriter pdf, Words text)
    {
        try
        {
            var paper = await describe(text);
            return FormFiles.Answer(paper, kind, $"{paper.Title} {paper.Number}.{kind}".Replace("  ", " ", StringComparison.Ordinal), pdf, text);
        }
        catch (RuleException broken) when (broken.Broken.Any(rule => rule.Code.EndsWith("Unknown", StringComparison.Ordinal) || rule.Code is "Inspection.NotOnPlan"))
        {
            return TypedResults.NotFound();
        }
    }
}
