using GovConsole.Access;
using GovConsole.AgentPoints.Overview;
using GovConsole.Files;
using GovConsole.Kernel;
using Microsoft.AspNetCore.Http.HttpResults;

namespace GovConsole.Web.AgentPoints.Village;

/// <summary>Hands out the evidence of a point to those who may know the point. Photos open in the browser, anything else is saved.</summary>
internal static class EvidenceEndpoint
{
    public static void MapEvidence(this IEndpointRouteBuilder app) =>
        app.MapGet("/points/{code}/files/{file:guid}", GetAsync).WithSummary("A file that is evidence at an agent point.");

    private static async Task<Results<FileStreamHttpResult, NotFound>> GetAsync(
        string code, Guid file, Actor actor, FindEvidence findEvidence, FileStore files, CancellationToken ct)
    {
        try
        {
            var found = await findEvidence.RunAsync(code, file, actor, ct);
            return TypedResults.File(files.Open(found), found.ContentType, FileKind.IsImage(found.ContentType) ? null : found.Name);
        }
        catch (RuleException)
        {
            return TypedResults.NotFound();
        }
    }
}
