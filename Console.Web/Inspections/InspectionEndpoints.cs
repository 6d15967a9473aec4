using GovConsole.Access;
using GovConsole.Files;
using GovConsole.Inspections.Visits;
using GovConsole.Kernel;
using GovConsole.Web.AgentPoints;
using GovConsole.Web.Cases;
using GovConsole.Web.Shared;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Localization;

namespace GovConsole.Web.Inspections;

internal static class InspectionEndpoints
{
    /// <summary>Where a sent form went.</summary>
    internal sealed record Acknowledged(string Number, string Url);

    internal sealed record Wrong(string? Field, string Message);

    internal sealed record Refusal(IReadOnlyList<Wrong> Wrong);

    internal sealed record Session(Guid Account, string Token);

    public static void MapInspections(this IEndpointRouteBuilder app)
    {
        app.MapGet(InspectionRoutes.Session, WhoAsync).WithSummary("Who is signed in, with a token for a form that was filled in before.");
        app.MapPost(InspectionRoutes.Send, SendAsync).WithSummary("Takes the form of a visit; the same key twice is the same visit.");
        app.MapGet("/inspections/visits/{number}/photos/{file:guid}", PhotoAsync).WithSummary("A photo of a visit.");
        app.MapInspectionPapers();
    }

    private static Ok<Session> WhoAsync(Actor actor, IAntiforgery antiforgery, HttpContext context) =>
        TypedResults.Ok(new Session(actor.AccountId, antiforgery.GetAndStoreTokens(context).RequestToken!));

    private static async Task<Results<Ok<Acknowledged>, UnprocessableEntity<Refusal>>> SendAsync(
        IFormCollection form, RecordVisit record, Actor actor, IStringLocalizer<InspectionsText> own, IStringLocalizer<AgentPointsText> points,
        IStringLocalizer<SharedText> shared, CancellationToken ct)
    {
        try
        {
            var number = await record.RunAsync(VisitForm.Read(form), actor, ct);
            return TypedResults.Ok(new Acknowledged(number, InspectionRoutes.Visit(number)));
        }
        catch (RuleException broken)
        {
            var words = new Words(own, points);
            return TypedResults.UnprocessableEntity(new Refusal([.. broken.Broken.Select(rule => new Wrong(rule.Field, new BrokenRules([rule], words, shared).All.Single()))]));
        }
    }

    private static async Task<Results<FileStreamHttpResult, NotFound>> PhotoAsync(
        string number, Guid file, Actor actor, FindVisitPhoto find, FileStore files, CancellationToken ct)
    {
        try
        {
            var found = await find.RunAsync(number, file, actor, ct);
            return TypedResults.File(files.Open(found), found.ContentType);
        }
        catch (RuleException)
        {
            return TypedResults.NotFound();
        }
    }
}
