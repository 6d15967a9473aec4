using GovConsole.Access;
using GovConsole.Files;
using GovConsole.Inspections.Visits;
using GovConsole.Kernel;
using GovConsole.Web.Access;
using GovConsole.Web.AgentPoints;
using GovConsole.Web.Cases;
using GovConsole.Web.Inspections.Visits;
using GovConsole.Web.Shared;
using GovConsole.Web.Shared.Outbox;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Localization;

namespace GovConsole.Web.Inspections;

internal static class InspectionEndpoints
{
    public static void MapInspections(this IEndpointRouteBuilder app)
    {
        app.MapPost(InspectionRoutes.Send, SendAsync).WithMetadata(new RenewsNoSessionAttribute()).WithSummary("Takes the form of a visit; the same key twice is the same visit.");
        app.MapGet("/inspections/visits/{number}/photos/{file:guid}", PhotoAsync).WithSummary("A photo of a visit.");
        app.MapInspectionPapers();
    }

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
            return TypedResults.UnprocessableEntity(Refusal.Of(broken, new Words(own, points), shared));
        }
    }

    private static async Task<Results<FileStreamHttpResult, NotFound>> PhotoAsync(
        string number, Guid file, Actor actor, FindVisitPhoto find, FileStore files, CancellationToken ct)
    {
        try
        {
            var found = await find.RunAsync(number, file, actor, ct);
            return TypedResults.File(files.Open(found), found.ContentType, FileKind.IsImage(found.ContentType) ? null : found.Name);
        }
        catch (RuleException)
        {
            return TypedResults.NotFound();
        }
    }
}
