using GovConsole.Access;
using GovConsole.Reports.Enquiries;
using GovConsole.Reports.Pdf;
using GovConsole.Web.Api;
using GovConsole.Web.Cases;
using GovConsole.Web.Reports;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Localization;

namespace GovConsole.Web.Enquiries;

/// <summary>The list of questions and complaints as a file.</summary>
internal static class EnquiryEndpoints
{
    public static void MapEnquiries(this IEndpointRouteBuilder app) =>
        app.MapGet($"{EnquiryRoutes.Ledger}.{FormFiles.Kind}", LedgerAsync).WithSummary("The questions and complaints of a list, by the query string of its page.");

    private static async Task<FileContentHttpResult> LedgerAsync(
        string kind, HttpContext context, ExportEnquiries export, Actor actor, IPdfWriter pdf, IStringLocalizer<EnquiriesText> own, ReportWords reports, CancellationToken ct)
    {
        var text = new Words(own, reports);
        var exported = await export.RunAsync(EnquiryRoutes.Parse(context.Request.QueryString.Value).Filter, actor, ct);
        return FormFiles.Answer(EnquiryForm.Of(exported, text), kind, text["File.Ledger", exported.Unit, exported.Today, kind], pdf, text);
    }
}
