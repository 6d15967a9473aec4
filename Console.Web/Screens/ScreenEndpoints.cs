using System.Security.Claims;
using GovConsole.Access;
using GovConsole.Access.Sessions;
using GovConsole.Web.Access;
using GovConsole.Web.Access.Sessions;
using GovConsole.Web.Startup;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace GovConsole.Web.Screens;

/// <summary>What a page over a circuit cannot do: leave the cookie of a screen that hangs on a wall.</summary>
internal static class ScreenEndpoints
{
    public static void MapScreens(this IEndpointRouteBuilder app) => app.MapPost(ScreenAddress.Hang, HangAsync).WithSummary("Turns this session into one that shows the big screen alone, for thirty days.");

    private static async Task<RedirectHttpResult> HangAsync(
        [FromForm] string? back, Actor actor, SignedIn signedIn, HangScreen hang, UserManager<Account> users, Accounts accounts, HttpContext context, CancellationToken ct)
    {
        var (session, account) = (signedIn.Session!.Id, await users.GetUserAsync(context.User));
        var until = await hang.RunAsync(session, actor, ct);
        await accounts.SignInWithClaimsAsync(
            account!, SessionCookie.OnWall(until), [new Claim(SessionClaims.Post, $"{actor.GrantId}"), new Claim(SessionClaims.Session, $"{session}")]);
        return TypedResults.LocalRedirect(LocalUrl.Or(back, "/screen"));
    }
}
