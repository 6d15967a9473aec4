using GovConsole.Access;
using GovConsole.Kernel;
using GovConsole.Reports.Ledgers.Exports;
using GovConsole.Web.Api;
using Microsoft.Extensions.Localization;

namespace GovConsole.Web.Reports.Exports;

/// <summary>A written ledger, whole or in the parts that are still missing.</summary>
internal static class ExportEndpoints
{
    public static void MapExports(this IEndpointRouteBuilder app) =>
        app.MapGet($"{ExportRoutes.List}/{{id:guid}}/file", FileAsync).WithSummary("A written ledger, for whoever asked for it; answers requests for ranges.");

    // Somebody else's, an expired and a removed one are not there.
    private static async Task<IResult> FileAsync(
        Guid id, HttpRequest request, FetchLedgerFile fetch, Actor actor, IStringLocalizer<ExportText> text, CancellationToken ct)
    {
        try
        {
            var (file, unit, content) = await fetch.RunAsync(id, request.Headers.Range is [{ Length: > 0 } part] ? part : null, actor, ct);
            var csv = file.Format is LedgerFormat.Csv;
            return TypedResults.Stream(
                content, csv ? MediaTypes.Csv : MediaTypes.Xlsx, text["File.Ledger", unit, Beijing.Time(file.AskedAt), csv ? ".csv" : ".xlsx"],
                lastModified: new(file.ReadyAt!.Value), entityTag: new($"\"{file.Hash}\""), enableRangeProcessing: true);
        }
        catch (RuleException broken) when (broken.Broken[0].Code is not ("Access.Forbidden" or "Access.PostRevoked"))
        {
            return TypedResults.NotFound();
        }
    }
}
