using GovConsole.Access;
using GovConsole.Kernel;
using GovConsole.Web.Access;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Localization;

namespace GovConsole.Web.Shared.Outbox;

/// <summary>What a form sent from the outbox of a device became.</summary>
internal sealed record Acknowledged(string Number, string Url);

/// <summary>Why it was not taken: each message with the field that it belongs to.</summary>
internal sealed record Refusal(IReadOnlyList<Refusal.Line> Wrong)
{
    internal sealed record Line(string? Field, string Message);

    public static Refusal Of(RuleException broken, IStringLocalizer words, IStringLocalizer shared) =>
        new([.. broken.Broken.Select(rule => new Line(rule.Field, new BrokenRules([rule], words, shared).All.Single()))]);
}

internal static class OutboxEndpoints
{
    internal sealed record Session(Guid Account, string Token);

    public static void MapOutbox(this IEndpointRouteBuilder app) =>
        app.MapGet("/outbox/session", WhoAsync).WithMetadata(new RenewsNoSessionAttribute()).WithSummary("Who is signed in, with a token for a form that was filled in before.");

    private static Ok<Session> WhoAsync(Actor actor, IAntiforgery antiforgery, HttpContext context) =>
        TypedResults.Ok(new Session(actor.AccountId, antiforgery.GetAndStoreTokens(context).RequestToken!));
}
