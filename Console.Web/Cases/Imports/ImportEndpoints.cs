using GovConsole.Access;
using GovConsole.Imports.Files;
using GovConsole.Kernel;
using GovConsole.Web.Api;
using GovConsole.Web.Shared;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Localization;
using Microsoft.Net.Http.Headers;

namespace GovConsole.Web.Cases.Imports;

/// <summary>The files of imports: the workbook for places without a line, and what became of every row of a file.</summary>
internal static class ImportEndpoints
{
    public static void MapImports(this IEndpointRouteBuilder app)
    {
        app.MapGet(ImportRoutes.Offline, OfflineAsync).WithSummary("The workbook for a unit without a line; ?unit= names another than the reader's own.");
        app.MapGet("/imports/{number}/report.xlsx", ReportAsync).WithSummary("What becomes, or became, of every row of an imported file.");
    }

    private static async Task<FileContentHttpResult> OfflineAsync(
        PrepareOffline prepare, Actor actor, IStringLocalizer<ImportText> own, ReportWords reports, CancellationToken ct, string? unit = null)
    {
        var facts = await prepare.RunAsync(unit, actor, ct);
        using var file = new MemoryStream();
        OfflineWorkbook.Write(file, facts, new Words(own, reports));
        return TypedResults.File(file.ToArray(), MediaTypes.Xlsx, own["File.Offline", facts.FullName]);
    }

    // Written row by row as it is read, so that nobody holds a hundred thousand rows. An import outside one's scope is not there.
    private static async Task<IResult> ReportAsync(
        string number, ReportImport report, Actor actor, HttpResponse response, IStringLocalizer<ImportText> own, ReportWords reports,
        IStringLocalizer<SharedText> shared, CancellationToken ct)
    {
        var text = new Words(own, reports);
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(own["File.Report", number].Value);
        (response.ContentType, response.Headers.ContentDisposition) = (MediaTypes.Xlsx, disposition.ToString());
        // Closing a part of the archive writes its last bytes synchronously.
        response.HttpContext.Features.Get<IHttpBodyControlFeature>()?.AllowSynchronousIO = true;
        try
        {
            await report.RunAsync(new(number, response.Body, text, rule => new BrokenRules([rule], text, shared).All.First()), actor, ct);
            return TypedResults.Empty;
        }
        catch (RuleException broken) when (!response.HasStarted && broken.Broken is [{ Code: "Import.Unknown" }])
        {
            response.Clear();
            return TypedResults.NotFound();
        }
    }
}
