using GovConsole.Access;
using GovConsole.Files;
using GovConsole.Kernel;
using GovConsole.Notices.Overview;
using Microsoft.AspNetCore.Http.HttpResults;

namespace GovConsole.Web.Notices;

/// <summary>Hands out what is attached to a notice to those who see the notice.</summary>
internal static class NoticeEndpoints
{
    public static void MapNotices(this IEndpointRouteBuilder app) =>
        app.MapGet("/notices/{number}/file", GetAsync).WithSummary("What is attached to a notice.");

    private static async Task<Results<FileStreamHttpResult, NotFound>> GetAsync(string number, Actor actor, FindNoticeFile find, FileStore files, CancellationToken ct)
    {
        try
        {
            var found = await find.RunAsync(number, actor, ct);
            return TypedResults.File(files.Open(found), found.ContentType, FileKind.IsImage(found.ContentType) ? null : found.Name);
        }
        catch (RuleException)
        {
            return TypedResults.NotFound();
        }
    }
}
