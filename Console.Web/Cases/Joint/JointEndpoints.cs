using GovConsole.Access;
using GovConsole.Kernel;
using GovConsole.Reports.JointReceipts;
using GovConsole.Reports.Pdf;
using GovConsole.Web.Api;
using Microsoft.Extensions.Localization;

namespace GovConsole.Web.Cases.Joint;

internal static class JointEndpoints
{
    public static void MapJointMatters(this IEndpointRouteBuilder app) =>
        app.MapGet("/joint/{number}/receipt.pdf", ReceiptAsync).WithSummary("The receipt of a joint matter.");

    // A matter outside one's scope is not there, as on its page.
    private static async Task<IResult> ReceiptAsync(
        string number, PrintJointReceipt print, Actor actor, IPdfWriter pdf, IStringLocalizer<JointText> own, ReportWords reports, CancellationToken ct)
    {
        try
        {
            var (text, receipt) = (new Words(own, reports), await print.RunAsync(number, actor, ct));
            using var file = new MemoryStream();
            pdf.Write(new JointReceiptPaper(text).Describe(receipt), file);
            return TypedResults.File(file.ToArray(), MediaTypes.Pdf, text["File.Receipt", number]);
        }
        catch (RuleException broken) when (broken.Broken is [{ Code: "Joint.Unknown" }])
        {
            return TypedResults.NotFound();
        }
    }
}
