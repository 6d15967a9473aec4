using System.Globalization;
using System.Security.Claims;
using GovConsole.Access.Sessions;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace GovConsole.Web.Access.Sessions;

/// <summary>The session: it ends after 30 minutes without use, after 12 hours in any case, and at once when the account or post does. One that shows the big screen on a wall lasts until its last day.</summary>
internal static class SessionCookie
{
    private const string Since = "since";
    private const string Wall = "wall";

    public static void Configure(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "console";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.ExpireTimeSpan = Session.Idle;
        options.SlidingExpiration = true;
        options.LoginPath = "/account/sign-in";
        options.ReturnUrlParameter = "back";
        options.Events.OnSigningIn = BeginAsync;
        options.Events.OnValidatePrincipal = CheckAsync;
        options.Events.OnCheckSlidingExpiration = Renew;
        options.Events.OnRedirectToLogin = context => Answer(context, StatusCodes.Status401Unauthorized);
        options.Events.OnRedirectToAccessDenied = context => Answer(context, StatusCodes.Status403Forbidden);
    }

    private static async Task BeginAsync(CookieSigningInContext context)
    {
        var (http, services) = (context.HttpContext, context.HttpContext.RequestServices);
        if (!context.Properties.Items.ContainsKey(Since))
            context.Properties.Items[Since] = services.GetRequiredService<TimeProvider>().GetUtcNow().ToString("o", CultureInfo.InvariantCulture);

        // A switch of post goes on in the same session.
        if (context.Principal is not { Identity: ClaimsIdentity who } principal || principal.HasClaim(claim => claim.Type == SessionClaims.Session)) return;
        var session = await services.GetRequiredService<BeginSession>().RunAsync(
            principal.AccountId()!.Value, principal.Stamp()!, Device.Of(http.Request.Headers.UserAgent), http.Address(), http.RequestAborted);
        who.AddClaim(new(SessionClaims.Session, $"{session}"));
    }

    private static async Task CheckAsync(CookieValidatePrincipalContext context)
    {
        var services = context.HttpContext.RequestServices;
        var session = IsTooOld(context.Properties, services.GetRequiredService<TimeProvider>())
            ? null
            : await services.GetRequiredService<FindSession>()
                .RunAsync(context.Principal!, context.HttpContext.Address(), context.HttpContext.RequestAborted);

        services.GetRequiredService<SignedIn>().Session = session;
        if (session is not null)
        {
            services.GetRequiredService<SeenSessions>().Note(session.Id);
            return;
        }

        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(context.Scheme.Name);
    }

    private static bool IsTooOld(AuthenticationProperties properties, TimeProvider clock) =>
        !properties.Items.ContainsKey(Wall) && (!DateTimeOffset.TryParse(properties.GetString(Since), CultureInfo.InvariantCulture, out var since)
        || clock.GetUtcNow() - since > Session.Longest);

    /// <summary>The cookie of a session that hangs on a wall: it outlasts the browser, and nobody's use lengthens it.</summary>
    public static AuthenticationProperties OnWall(DateTime until) =>
        new() { IsPersistent = true, AllowRefresh = false, ExpiresUtc = until, Items = { [Wall] = "" } };

    private static Task Renew(CookieSlidingExpirationContext context)
    {
        // A machine that beats is nobody who works.
        var quiet = context.HttpContext.GetEndpoint()?.Metadata.GetMetadata<RenewsNoSessionAttribute>() is not null;
        context.ShouldRenew = !quiet && (context.ShouldRenew || context.ElapsedTime > TimeSpan.FromMinutes(5));
        return Task.CompletedTask;
    }

    private static Task Answer(RedirectContext<CookieAuthenticationOptions> context, int status)
    {
        var path = context.Request.Path;
        if (path.StartsWithSegments("/api") || path.StartsWithSegments("/_blazor")) context.Response.StatusCode = status;
        else context.Response.Redirect(context.RedirectUri);
        return Task.CompletedTask;
    }
}
