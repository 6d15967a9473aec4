using GovConsole.Access;
using GovConsole.Cases.Materials.Keeping;
using GovConsole.Files;
using GovConsole.Kernel;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace GovConsole.Web.Cases.Materials;

/// <summary>Hands out the files of a case to those who may know the case. What was uploaded can never act as a page of ours.</summary>
internal static class MaterialFileEndpoint
{
    // A sandboxed answer has no origin, no scripts and no forms. The browsers' PDF viewers refuse to work in a sandbox;
    // they are one themselves, and nothing else may load.
    private const string ImagePolicy = "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox";
    private const string PdfPolicy = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    public static void MapMaterialFiles(this IEndpointRouteBuilder app)
    {
        app.MapGet("/cases/{number}/files/{file:guid}", GetAsync).WithSummary("A file that belongs to a material of a case.");
        app.MapGet("/cases/{number}/files/{file:guid}/thumbnail", ThumbnailAsync).WithSummary("The same as small as a stamp.");
    }

    private static async Task<Results<FileStreamHttpResult, NotFound>> GetAsync(
        string number, Guid file, Actor actor, OpenMaterialFile open, FileStore files, HttpResponse response, CancellationToken ct, bool download = false)
    {
        try
        {
            var found = await open.RunAsync(number, file, actor, ct);
            var content = files.Open(found);
            response.Headers.ContentSecurityPolicy = FileKind.IsImage(found.ContentType) ? ImagePolicy : PdfPolicy;
            var disposition = new ContentDispositionHeaderValue(download ? "attachment" : "inline");
            disposition.SetHttpFileName(found.Name);
            response.Headers.ContentDisposition = disposition.ToString();
            return TypedResults.File(content, found.ContentType);
        }
        catch (Exception missing) when (missing is RuleException or IOException)
        {
            return TypedResults.NotFound();
        }
    }

    private static async Task<Results<FileContentHttpResult, NotFound>> ThumbnailAsync(
        string number, Guid file, Actor actor, OpenMaterialFile open, FileStore files, HttpResponse response, CancellationToken ct)
    {
        try
        {
            if (Picture.Thumbnail(files, await open.ForThumbnailAsync(number, file, actor, ct)) is not { } small) return TypedResults.NotFound();
            response.Headers.ContentSecurityPolicy = ImagePolicy;
            return TypedResults.File(small, "image/jpeg");
        }
        catch (Exception missing) when (missing is RuleException or IOException)
        {
            return TypedResults.NotFound();
        }
    }
}
