using System.Security.Claims;
using GovConsole.Access;
using GovConsole.Access.Sessions;
using GovConsole.Web.Startup;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace GovConsole.Web.Access;

internal static class AccountEndpoints
{
    public static void MapAccount(this IEndpointRouteBuilder app)
    {
        app.MapPost("/account/sign-out", SignOutAsync);
        app.MapPost("/post", SwitchAsync);
        app.MapGet("/account/alive", () => TypedResults.NoContent());
    }

    private static async Task<RedirectHttpResult> SignOutAsync(
        [FromForm] string? back, SignedIn signedIn, Accounts accounts, RecordSession record, CancellationToken ct)
    {
        await record.SignedOutAsync(signedIn.Session!.Id, signedIn.Actor, ct);
        await accounts.SignOutAsync();
        return TypedResults.LocalRedirect(LocalUrl.Or(back, "/account/sign-in"));
    }

    // The properties are kept, so that switching does not lengthen the session.
    private static async Task<RedirectHttpResult> SwitchAsync(
        [FromForm] Guid post, [FromForm] string? back, Actor actor, SignedIn signedIn, FindActor findActor, Accounts accounts,
        UserManager<Account> users, RecordSession record, HttpContext context, CancellationToken ct)
    {
        var chosen = await findActor.RunAsync(actor.AccountId, post, ct);
        var account = await users.GetUserAsync(context.User);
        if (chosen is null || account is null || chosen.GrantId != post) return TypedResults.LocalRedirect("/");

        var session = await context.AuthenticateAsync(IdentityConstants.ApplicationScheme);
        await accounts.SignInWithClaimsAsync(account, session.Properties, [new Claim(SessionClaims.Post, $"{post}"), new Claim(SessionClaims.Session, $"{signedIn.Session!.Id}")]);
        await record.DidAsync(chosen with { Address = actor.Address }, "Audit.PostSwitched", ct);
        return TypedResults.LocalRedirect(LocalUrl.Or(back, "/"));
    }
}
