using GovConsole.Access;
using GovConsole.Kernel;
using GovConsole.Reports.Publications;
using GovConsole.Web.Api;

namespace GovConsole.Web.Reports.Publications;

/// <summary>A published bulletin as the file that it was when it was published.</summary>
internal static class PublicationEndpoints
{
    public static void MapPublications(this IEndpointRouteBuilder app) =>
        app.MapGet(PublicationRoutes.All + "/{id:guid}/bulletin." + FormFiles.Kind, GetAsync).WithSummary("A published bulletin, the same bytes whenever it is asked for.");

    // One outside one's scope is not there.
    private static async Task<IResult> GetAsync(Guid id, string kind, LoadPublication load, Actor actor, ReportWords text, CancellationToken ct)
    {
        try
        {
            var printed = await load.PrintAsync(id, kind, text, actor, ct);
            return TypedResults.File(printed.Bytes, kind == "pdf" ? MediaTypes.Pdf : MediaTypes.Xlsx, printed.Name);
        }
        catch (RuleException broken) when (broken.Broken.Any(rule => rule.Code is "Publication.Unknown" or "Publication.NotPublished"))
        {
            return TypedResults.NotFound();
        }
    }
}
