using GovConsole.Access;
using GovConsole.Kernel;
using GovConsole.Reports.Handovers;
using GovConsole.Reports.Papers;
using GovConsole.Web.Api;
using GovConsole.Web.Cases;
using Microsoft.Extensions.Localization;

namespace GovConsole.Web.Handovers;

internal static class HandoverEndpoints
{
    public static void MapHandovers(this IEndpointRouteBuilder app) =>
        app.MapGet("/handovers/{number}/list.pdf", ListAsync).WithSummary("A handover list as it stands, as it was first printed so; ?language=en for the English text.");

    // A list outside one's scope is not there, as on its page.
    private static async Task<IResult> ListAsync(
        string number, string? language, PrintHandover print, Actor actor, IStringLocalizer<HandoversText> own, ReportWords reports, CancellationToken ct)
    {
        try
        {
            var text = new Words(own, reports);
            var bytes = await print.RunAsync(number, language ?? PaperLanguages.Official, text, actor, ct);
            return TypedResults.File(bytes, MediaTypes.Pdf, text["File.Handover", number]);
        }
        catch (RuleException broken) when (broken.Broken is [{ Code: "Handover.Unknown" or "Paper.Unknown" }])
        {
            return TypedResults.NotFound();
        }
    }
}
