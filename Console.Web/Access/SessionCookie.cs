using System.Globalization;
using GovConsole.Access;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace GovConsole.Web.Access;

/// <summary>The session: it ends after 30 minutes without use, after 12 hours in any case, and at once when the account or post does.</summary>
internal static class SessionCookie
{
    public static readonly TimeSpan Idle = TimeSpan.FromMinutes(30);
    public static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    private const string Since = "since";

    public static void Configure(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "console";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.ExpireTimeSpan = Idle;
        options.SlidingExpiration = true;
        options.LoginPath = "/account/sign-in";
        options.ReturnUrlParameter = "back";
        options.Events.OnSigningIn = Begin;
        options.Events.OnValidatePrincipal = CheckAsync;
        options.Events.OnCheckSlidingExpiration = Renew;
        options.Events.OnRedirectToLogin = context => Answer(context, StatusCodes.Status401Unauthorized);
        options.Events.OnRedirectToAccessDenied = context => Answer(context, StatusCodes.Status403Forbidden);
    }

    private static Task Begin(CookieSigningInContext context)
    {
        var clock = context.HttpContext.RequestServices.GetRequiredService<TimeProvider>();
        if (!context.Properties.Items.ContainsKey(Since))
            context.Properties.Items[Since] = clock.GetUtcNow().ToString("o", CultureInfo.InvariantCulture);
        return Task.CompletedTask;
    }

    private static async Task CheckAsync(CookieValidatePrincipalContext context)
    {
        var services = context.HttpContext.RequestServices;
        var session = IsTooOld(context.Properties, services.GetRequiredService<TimeProvider>())
            ? null
            : await services.GetRequiredService<FindSession>()
                .RunAsync(context.Principal!, context.HttpContext.Address(), context.HttpContext.RequestAborted);

        services.GetRequiredService<SignedIn>().Session = session;
        if (session is not null) return;

        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(context.Scheme.Name);
    }

    private static bool IsTooOld(AuthenticationProperties properties, TimeProvider clock) =>
        !DateTimeOffset.TryParse(properties.GetString(Since), CultureInfo.InvariantCulture, out var since)
        || clock.GetUtcNow() - since > Longest;

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
