using GovConsole.Access;
using GovConsole.Drafts;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace GovConsole.Web.Drafts;

internal static class TypedEndpoint
{
    /// <summary>A page that lost its circuit hands over what was typed meanwhile, before it is loaded anew.</summary>
    public static void MapDrafts(this IEndpointRouteBuilder app) =>
        app.MapPost("/drafts/typed", KeepAsync).WithSummary("Keeps what was typed into a form while its line was down.");

    private static async Task<Results<NoContent, NotFound>> KeepAsync(
        [FromForm] Guid key, [FromForm] string typed, Actor actor, KeepTyped keep, CancellationToken ct) =>
        await keep.RunAsync(key, typed, actor, ct) ? TypedResults.NoContent() : TypedResults.NotFound();
}
